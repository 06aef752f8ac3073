import { describe, expect, it } from 'vitest';
import type { QualityDay, QualityView } from '../../server/contract/quality.ts';
import { anInstall } from '../app/console/fake-backend.ts';
import { aLine, basic, byModel, find } from '../app/console/some-disliked.ts';
import { consoleOrigin, type Answers } from './console-page.ts';
import { watchConsole } from './watch-console.ts';

const aDay = (at: number): QualityDay => ({
  day: new Date(Date.UTC(2026, 1, at)).toISOString().slice(0, 10),
  ...{ opened: 20 + ((at * 7) % 23), briefed: 14 + (at % 5), briefsUp: at % 7, briefsDown: at % 3 },
  ...{ findsUp: at % 4, findsDown: at % 2, repliesUp: at % 3, repliesDown: at % 5 === 0 ? 1 : 0 },
  ...{
    topicsSet: 6 + (at % 6),
    topicsApplied: at % 5,
    topicsUndone: at % 6 === 0 ? 2 : 0,
    topicsCorrected: at % 4,
  },
  ...{ findsShown: 18 + (at % 7), findsUsed: at % 9, repliesShown: at % 8, repliesUsed: at % 4 },
  ...{ shownByModel: 30 + (at % 11), shownBasic: at === 12 ? 40 : at % 3 },
  ...{ tokens: 21_000 + at * 130, cost: 0.02, answeredP95Ms: at % 6 ? 50 : 250, modelMs: 1800 },
});

const busy: QualityView = {
  groups: [
    { id: '41', name: 'Billing' },
    { id: '42', name: 'Deliveries and returns' },
  ],
  days: Array.from({ length: 30 }, (_, at) => aDay(at)),
  disliked: [
    {
      key: 'brief-425-1',
      kind: 'brief',
      ticketId: '425',
      down: 3,
      up: 1,
      lastAt: '2026-03-01T08:00:00Z',
    },
    {
      ...{ key: 'article-77-3600012345', kind: 'recommendation', ticketId: '77', down: 2, up: 0 },
      ...{ found: { kind: 'article', id: '3600012345' }, lastAt: '2026-02-27T08:00:00Z' },
    },
  ],
};
const nothing = { opened: 0, briefed: 0, briefsUp: 0, briefsDown: 0, findsUp: 0, findsDown: 0 };
const empty: QualityView = {
  groups: [],
  days: busy.days.map(({ day }) => ({
    ...{ day, ...nothing, repliesUp: 0, repliesDown: 0, topicsSet: 0 },
    ...{ findsShown: 0, findsUsed: 0, repliesShown: 0, repliesUsed: 0, shownBasic: 0 },
    ...{
      shownByModel: 0,
      topicsApplied: 0,
      topicsUndone: 0,
      topicsCorrected: 1,
      tokens: 0,
      cost: 0,
    },
  })),
  disliked: [],
};
const person = { id: 'p1', name: 'Dana Kim', email: 'dana@acme.example', role: 'admin' };
const states: Record<string, Answers[string]> = {
  busy: { body: busy },
  'not used yet': { body: empty },
  'without an answer': { status: 500, code: 'internal' },
};

let answers: Answers = {};
const watched = watchConsole(() => answers);

describe.each([390, 1280])('quality and use at %i px', (width) => {
  it.each(Object.entries(states))('are sound when %s, light and dark', async (state, answer) => {
    answers = {
      'GET /session': {
        body: {
          person: { ...person, hasSecondFactor: false, hasPassword: true },
          setupNeeded: false,
        },
      },
      'GET /installs/ins_1': { body: anInstall() },
      'GET /installs/ins_1/quality': answer,
    };
    const { page, findings, fits, photograph } = watched;
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${consoleOrigin}/console/accounts/ins_1/quality`);
      await page.locator('main section, main [role="alert"]').first().waitFor();
      expect(await findings()).toEqual([]);
      await fits();
      await photograph(`quality-${state}-${width}-${colorScheme}`);
    }
  });
});

const signedIn = {
  body: { person: { ...person, hasSecondFactor: false, hasPassword: true }, setupNeeded: false },
};
const theCall = {
  ...aLine,
  ...{ prompt: 'brief', promptVersion: 4, guidanceVersion: 2, masked: { email: 2, name: 3 } },
  kept: {
    sent: [
      { role: 'system', text: 'You help support agents. Write down what a ticket is about.' },
      { role: 'user', text: '{"comments":[{"id":"901","text":"Write to ⟦email 1⟧, please."}]}' },
    ],
    received: '{"sentences":[{"text":"A refund of 40 euros was paid."}]}',
    removed: [{ entryId: '901', kind: 'signature', text: 'Kind regards' }],
    dropped: [
      { text: 'A refund of 40 euros was paid.', reasons: [{ code: 'number', word: '40' }] },
    ],
  },
  xrayDays: 30,
};
const shown = [
  ['by a model', byModel, theCall],
  ['by a model, text gone', { ...byModel, xray: 'gone' }, { ...theCall, kept: undefined }],
  ['without a model', basic, undefined],
  ['of what was found', find, undefined],
] as const;

describe.each([320, 1280])('how something was made that did not help, at %i px', (width) => {
  it.each(shown)('is sound %s, light and dark', async (state, disliked, call) => {
    const of = 'GET /installs/ins_1';
    answers = {
      'GET /session': signedIn,
      [of]: { body: anInstall() },
      [`${of}/quality`]: { body: { ...busy, disliked: [disliked] } },
      [`${of}/quality/disliked/${disliked.key}`]: { body: disliked },
      ...(call && { [`${of}/models/calls/${call.id}`]: { body: call } }),
    };
    const { page, findings, fits, photograph } = watched;
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${consoleOrigin}/console/accounts/ins_1/quality`);
      await page.getByRole('link', { name: /^(Call of the model|What it rests on)/ }).click();
      await page.getByRole('heading', { name: 'What did not help' }).waitFor();
      await page.getByText(call ? '2,140' : 'Version of the rules').waitFor();
      expect(await findings()).toEqual([]);
      await fits();
      await photograph(`disliked-${state}-${width}-${colorScheme}`);
    }
  });
});
