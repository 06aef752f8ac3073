import { describe, expect, it } from 'vitest';
import type { HealthView } from '../../server/contract/health-view.ts';
import { anInstall } from '../app/console/fake-backend.ts';
import { consoleOrigin, type Answers } from './console-page.ts';
import { watchConsole } from './watch-console.ts';

const sound: HealthView = {
  jobs: [
    {
      name: 'brief-ticket',
      waiting: 3,
      running: 1,
      failed: 0,
      oldestDueAt: '2026-03-01T09:01:40Z',
    },
    { name: 'sync-page', waiting: 1, running: 0, failed: 0 },
  ],
  failed: [],
  days: [
    { day: '2026-03-01', received: 412, refused: 2, repaired: 0 },
    { day: '2026-02-28', received: 1890, refused: 0, repaired: 37 },
  ],
  refused: [],
  lastPollAt: '2026-03-01T09:00:30Z',
  mayRetry: true,
  accounts: [
    { id: 'ins_1', name: 'Acme support' },
    { id: 'ins_2', name: 'Globex support' },
  ],
};
const failing: HealthView = {
  ...sound,
  jobs: [...sound.jobs, { name: 'recommend-ticket', waiting: 0, running: 0, failed: 2 }],
  failed: [
    { ticketId: '77', reason: 'zendesk_reconnect', detail: 'ZendeskError' },
    { ticketId: '78', reason: 'unexpected', detail: 'TypeError' },
  ].map((one) => ({
    ...{ ...one, id: crypto.randomUUID(), name: 'recommend-ticket' },
    ...{ account: { id: 'ins_1', name: 'Acme support' }, tries: 5 },
    at: '2026-03-01T08:40:00Z',
  })),
  refused: [{ reason: 'signature', count: 12 }],
};
const states: Record<string, Answers[string]> = {
  sound: { body: sound },
  failing: { body: failing },
  'seen by a reader': { body: { ...failing, mayRetry: false, refused: undefined } },
  'of one account': { body: { ...failing, refused: undefined } },
  'of no account': { status: 404, code: 'not_found' },
  'without an answer': { status: 500, code: 'internal' },
};
/** Where it is not the page of all accounts. */
const addresses: Record<string, string> = {
  'of one account': '/accounts/ins_1/health',
  'of no account': '/health?account=ins_9',
};
const person = { id: 'p1', name: 'Dana Kim', email: 'dana@acme.example', role: 'admin' };

let answers: Answers = {};
const watched = watchConsole(() => answers);

describe.each([390, 1280])('the health of a deployment at %i px', (width) => {
  it.each(Object.entries(states))(
    'is told soundly when it is %s, light and dark',
    async (state, answer) => {
      answers = {
        'GET /session': {
          body: {
            person: { ...person, hasSecondFactor: false, hasPassword: true },
            setupNeeded: false,
          },
        },
        'GET /health': answer,
        'GET /installs/ins_1': { body: anInstall() },
      };
      const { page, findings, fits, photograph } = watched;
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${consoleOrigin}/console${addresses[state] ?? '/health'}`);
        await page
          .locator('main section, main [role="alert"], main [role="status"] button')
          .first()
          .waitFor();
        expect(await findings()).toEqual([]);
        await fits();
        await photograph(`health-${state}-${width}-${colorScheme}`);
      }
    },
  );
});
