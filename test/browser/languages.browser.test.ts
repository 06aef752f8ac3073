import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../app/console/language/languages.ts';
import type { ActivityPage } from '../../server/contract/activity.ts';
import type { FeaturesView } from '../../server/contract/features.ts';
import type { HealthView } from '../../server/contract/health-view.ts';
import type {
  PeopleView,
  Person,
  SessionAnswer,
  SessionsView,
} from '../../server/contract/person.ts';
import type { QualityDay, QualityView } from '../../server/contract/quality.ts';
import { aDeployment, anInstall } from '../app/console/fake-backend.ts';
import { someGuidance, someModels } from '../app/console/some-models.ts';
import { consoleOrigin, type Answers } from './console-page.ts';
import { historyStates } from './history-states.ts';
import { topicsStates } from './topics-console-states.ts';
import { watchConsole } from './watch-console.ts';

const root = new URL('../../', import.meta.url).pathname;
const ago = '2026-03-01T09:00:30Z';
const dana: Person = {
  ...{ id: 'p1', name: 'Dana Kim', email: 'dana@acme.example', role: 'admin' },
  hasSecondFactor: false,
  hasPassword: true,
};
const session: SessionAnswer = { person: dana, setupNeeded: false };
const sessions: SessionsView = {
  sessions: [{ id: 's1', isThis: true, createdAt: ago, seenAt: ago, expiresAt: ago }],
};
const people: PeopleView = {
  people: [{ ...dana, isYou: true, sessions: 1, seenAt: ago }],
  invites: [
    {
      ...{ id: 'i1', email: 'lee@acme.example', role: 'read-only', isExpired: false },
      ...{ expiresAt: ago, invitedBy: 'Dana Kim' },
    },
  ],
};
const activity: ActivityPage = { lines: [], people: [], before: undefined };
const health: HealthView = {
  jobs: [{ name: 'sync-page', waiting: 1, running: 0, failed: 0 }],
  failed: [],
  days: [{ day: '2026-03-01', received: 412, refused: 1, repaired: 2 }],
  refused: [{ reason: 'wrong', count: 12 }],
  lastPollAt: ago,
  mayRetry: true,
};
const aDay: QualityDay = {
  ...{ day: '2026-03-01', opened: 20, briefed: 14, briefsUp: 3, briefsDown: 1, findsUp: 2 },
  ...{ findsDown: 0, repliesUp: 1, repliesDown: 0, findsShown: 12, findsUsed: 4 },
  ...{ repliesShown: 6, repliesUsed: 2, shownBasic: 8, shownByModel: 31, answeredP95Ms: 50 },
  ...{
    modelMs: 1800,
    topicsSet: 3,
    topicsApplied: 2,
    topicsUndone: 1,
    topicsCorrected: 1,
    tokens: 900,
    cost: 0.1,
  },
};
const quality: QualityView = {
  groups: [{ id: '41', name: 'Nord' }],
  days: [aDay],
  disliked: [{ key: 'brief-425-1', kind: 'brief', ticketId: '425', down: 3, up: 1, lastAt: ago }],
};
const names = ['briefs', 'recommendations', 'replies', 'topics', 'history'] as const;
const features: FeaturesView = {
  features: names.map((name) => ({ name, on: name !== 'replies', missed: 0 })),
  hasContent: true,
  useInternalNotes: false,
  topics: { mode: 'suggest', field: 'Topic', mayWrite: false },
  byModel: { briefs: false, replies: false },
  history: { tickets: 374, articles: 1 },
};

const signedIn: Answers = { 'GET /session': { body: session } };
const atAccount: Answers = { ...signedIn, 'GET /installs/ins_1': { body: anInstall() } };
const accounts = { 'GET /installs': { body: { installs: [anInstall()] } } };
const ofModels: Answers = {
  ...atAccount,
  'GET /installs/ins_1/models': { body: someModels() },
  'GET /installs/ins_1/models/guidance/brief': { body: someGuidance() },
};

/** A page by its address, and what the backend has to say there. */
const pages: Record<string, Answers> = {
  '/sign-in': { 'GET /session': { body: { setupNeeded: false } satisfies SessionAnswer } },
  '/': { ...signedIn, ...accounts },
  '/new': { ...signedIn, 'GET /deployment': { body: aDeployment() } },
  '/me': { ...signedIn, 'GET /me/sessions': { body: sessions } },
  '/people': { ...signedIn, ...accounts, 'GET /people': { body: people } },
  '/activity': { ...signedIn, 'GET /activity': { body: activity } },
  '/health': { ...signedIn, 'GET /health': { body: health } },
  '/accounts/ins_1/quality': { ...atAccount, 'GET /installs/ins_1/quality': { body: quality } },
  '/accounts/ins_1/features': { ...atAccount, 'GET /installs/ins_1/features': { body: features } },
  '/accounts/ins_1/models': ofModels,
  '/accounts/ins_1/history': historyStates['of every kind'] ?? {},
  '/accounts/ins_1/topics': topicsStates[Object.keys(topicsStates)[0] ?? ''] ?? {},
};

let answers: Answers = {};
const watched = watchConsole(() => answers);

/** What stands nowhere on a page of another language: keys, and sentences that were left in English. */
async function englishOf(language: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const path of globSync('app/console/*/strings/en.ts', { cwd: root })) {
    const read = async (file: string) =>
      Object.values((await import(`${root}${file}`)) as Record<string, Record<string, string>>)[0];
    const [english = {}, strings = {}] = await Promise.all([
      read(path),
      read(path.replace('/en.ts', `/${language}.ts`)),
    ]);
    for (const [key, text] of Object.entries(english)) {
      if (key.includes('.')) found.add(key);
      if (text !== strings[key] && text.split(' ').length > 2) found.add(text);
    }
  }
  return found;
}

const wanted = Object.keys(languages).filter((language) => language !== 'en');

describe.each(wanted)('the console in %s', (language) => {
  it.each([390, 1280])('says everything on every page, soundly, at %i px', async (width) => {
    const { page, findings, overflow, photograph } = watched;
    const english = await englishOf(language);
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(
      (chosen) => localStorage.setItem('sidebrief-language', chosen),
      language,
    );
    for (const [path, said] of Object.entries(pages)) {
      answers = said;
      await page.goto(`${consoleOrigin}/console${path}`);
      await page.locator('main section, main [role="alert"], main form, main a').first().waitFor();
      await page.locator('main :text("…")').first().waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const all: string[] = [];
        while (walker.nextNode()) all.push((walker.currentNode.textContent ?? '').trim());
        for (const one of document.querySelectorAll('[aria-label]'))
          all.push(one.getAttribute('aria-label') ?? '');
        return all;
      });
      // A page that could not be read says everything wrongly soundly.
      expect([path, await page.locator('main [role="alert"]').count()]).toEqual([path, 0]);
      expect([path, texts.filter((text) => english.has(text))]).toEqual([path, []]);
      expect([path, await overflow()]).toEqual([path, 0]);
      expect([path, await findings()]).toEqual([path, []]);
      await photograph(`words-${language}-${path.replaceAll('/', '-')}-${width}`);
    }
  });
});
