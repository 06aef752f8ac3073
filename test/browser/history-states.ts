import { ledgerKind } from '../../server/contract/history-view.ts';
import type { HistoryView } from '../../server/contract/history-view.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { aHistory, aReading, aDay, aLedger, aStream, choices } from '../app/console/a-history.ts';
import { anInstall } from '../app/console/fake-backend.ts';
import type { Answers } from './console-page.ts';

const lastRead = { ticketId: '47020', at: '2026-02-28T22:10:00Z' };

/** Every state the history's page can be in, by name. */
export const historyStates: Record<string, Answers> = {
  reading: past(aReading({ counts: { ...aReading().counts, toRead: 37 } })),
  'up to date': past(aHistory()),
  'in want of tickets': past(
    aHistory(),
    {},
    aLedger({
      days: [
        aDay({ inZendesk: 112, stored: 101, leftOut: [{ why: 'status', count: 4 }] }),
        aDay({ day: '2026-02-28', inZendesk: undefined, stored: 90 }),
        aDay({ day: '2026-02-27', inZendesk: 88, stored: 90 }),
      ],
      sample: { tickets: 40, agree: 38, comments: 310, differences: 2, at: '2026-03-01T06:00:00Z' },
    }),
  ),
  'of every kind': past(
    aHistory(),
    {},
    aLedger({
      days: ledgerKind.options.map((kind) =>
        kind === 'comments'
          ? aDay({ kind, inZendesk: undefined, stored: 380, sampled: { compared: 40, agree: 38 } })
          : aDay({ kind, stored: kind === 'organizations' ? 97 : 100 }),
      ),
      sample: { tickets: 40, agree: 38, comments: 310, differences: 2, at: '2026-03-01T06:00:00Z' },
      singleReads: [
        {
          ...{ why: 'messaging', read: 1204, waiting: 3 },
          newest: ['48211', '48190', '48174', '48166', '48101'].map((ticketId) => ({
            ticketId,
            at: '2026-03-01T08:57:00Z',
          })),
        },
        { why: 'before-window', read: 311, waiting: 0, newest: [lastRead] },
        { why: 'changed-comment', read: 58, waiting: 0, newest: [lastRead] },
        { why: 'differs', read: 0, waiting: 2, newest: [] },
      ],
    }),
  ),
  'not counted yet': past(aHistory(), {}, aLedger({ days: [], totals: [] })),
  paused: past(
    aReading({
      state: 'paused',
      pausedAt: '2026-03-01T08:00:00Z',
      perMinute: undefined,
      endsAt: undefined,
      streams: aReading().streams.map((stream) => ({ ...stream, state: 'paused' })),
    }),
  ),
  failing: past(
    aReading({
      state: 'failing',
      streams: [
        aStream({ state: 'failing', failureCode: 'retry-later', retryAt: '2026-03-01T09:09:00Z' }),
        aStream({
          ...{ name: 'articles:4711', brand: 'Fernhill Outdoor and Garden', state: 'failing' },
          ...{ failureCode: 'skip', rows: 0, lastPageAt: undefined },
        }),
        aStream({ name: 'ticket-events' }),
      ],
    }),
  ),
  'not connected any more': past(aHistory({ state: 'not-connected' }), {
    status: 'reauthorization-required',
  }),
  'not begun': past(aHistory({ state: 'not-started' })),
  'never connected': past(aHistory({ state: 'not-started' }), { status: 'pending' }),
  'without an answer': {
    ...past(aHistory()),
    'GET /installs/ins_1/history': { status: 500, code: 'internal' },
  },
};

function past(
  history: HistoryView,
  install: Partial<InstallView> = {},
  ledger = aLedger(),
): Answers {
  return {
    'GET /session': {
      body: {
        person: {
          id: 'p1',
          name: 'Dana Kim',
          email: 'dana@acme.example',
          role: 'admin',
          hasSecondFactor: false,
          hasPassword: true,
        },
        setupNeeded: false,
      },
    },
    'GET /installs/ins_1': { body: anInstall(install) },
    'GET /installs/ins_1/history': { body: history },
    'GET /installs/ins_1/history/choices': { body: choices },
    'GET /installs/ins_1/history/ledger': { body: ledger },
  };
}
