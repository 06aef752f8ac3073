import { firstHistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryChoices } from '../../../server/contract/history-choices.ts';
import type {
  HistoryView,
  LedgerDay,
  LedgerTotal,
  LedgerView,
  StreamView,
} from '../../../server/contract/history-view.ts';

export const choices: HistoryChoices = {
  groups: [
    'Billing',
    'Support',
    'Returns',
    'Orders',
    'Warranty',
    'Sales',
    'Press',
    'Legal',
    'IT',
  ].map((name, index) => ({ id: String(100 + index), name })),
  brands: [
    { id: '7', name: 'Fernhill Home' },
    { id: '8', name: 'Fernhill Outdoor' },
  ],
  forms: [],
};

export function aStream(over: Partial<StreamView> = {}): StreamView {
  return {
    name: 'tickets',
    state: 'following',
    pages: 24,
    rows: 23_412,
    lastPageAt: '2026-03-01T09:00:00Z',
    reachedAt: '2026-03-01T08:58:00Z',
    caughtUpAt: '2026-03-01T09:00:00Z',
    ...over,
  };
}

/** An account's past that is read to its end. */
export function aHistory(over: Partial<HistoryView> = {}): HistoryView {
  return {
    state: 'following',
    options: firstHistoryOptions,
    windowFrom: '2025-03-01T09:00:00Z',
    startedAt: '2026-03-01T07:00:00Z',
    streams: [aStream(), aStream({ name: 'ticket-events', pages: 131, rows: 130_877 })],
    counts: {
      tickets: 22_871,
      comments: 98_004,
      articles: 212,
      people: 9_410,
      leftOut: 541,
      toRead: 0,
    },
    share: 1,
    calls: {
      keptShare: 20,
      days: [
        {
          ...{ day: '2026-03-01', bucket: 'account', purpose: 'agents', calls: 118 },
          ...{ waits: 0, waitedMs: 0, refusals: 0 },
        },
        {
          ...{ day: '2026-03-01', bucket: 'exports', purpose: 'history', calls: 155 },
          ...{ waits: 19, waitedMs: 1_122_000, refusals: 1 },
        },
        {
          ...{ day: '2026-02-28', bucket: 'exports', purpose: 'history', calls: 40 },
          ...{ waits: 2, waitedMs: 80_000, refusals: 0 },
        },
      ],
      budgets: [
        { bucket: 'account', limit: 700, remaining: 655 },
        { bucket: 'exports', limit: 10, remaining: 2 },
      ],
    },
    ...over,
  };
}

/** One that is read for the first time. */
export function aReading(over: Partial<HistoryView> = {}): HistoryView {
  return aHistory({
    state: 'reading',
    share: 0.414,
    perMinute: 3200,
    endsAt: '2026-03-01T11:30:00Z',
    streams: [
      aStream({ caughtUpAt: undefined, state: 'reading' }),
      aStream({
        ...{ name: 'ticket-events', state: 'waiting', pages: 0, rows: 0 },
        ...{ lastPageAt: undefined, reachedAt: undefined, caughtUpAt: undefined },
      }),
    ],
    ...over,
  });
}

/** A day of which every ticket is stored. */
export function aDay(over: Partial<LedgerDay> = {}): LedgerDay {
  return {
    ...{ day: '2026-03-01', kind: 'tickets', inZendesk: 100, stored: 100, leftOut: [] },
    countedAt: '2026-03-04T03:00:00Z',
    ...over,
  };
}

/** What its list holds of a kind, ten of them stored. */
export function aTotal(over: Partial<LedgerTotal> & Pick<LedgerTotal, 'kind'>): LedgerTotal {
  return { by: 'list', stored: 10, leftOut: [], countedAt: '2026-03-01T06:00:00Z', ...over };
}

/** A ledger in which nothing is missing. */
export function aLedger(over: Partial<LedgerView> = {}): LedgerView {
  return {
    days: [
      aDay(),
      aDay({ kind: 'comments', inZendesk: undefined, stored: 380 }),
      aDay({ kind: 'users', inZendesk: 5, stored: 5 }),
      aDay({
        kind: 'articles',
        ...{ inZendesk: 4, stored: 2 },
        leftOut: [{ why: 'draft', count: 2 }],
      }),
      aDay({ kind: 'groups', inZendesk: 1, stored: 1 }),
      aDay({
        ...{ day: '2026-02-28', inZendesk: 150, stored: 100 },
        leftOut: [{ why: 'status', count: 50 }],
      }),
    ],
    totals: [
      aTotal({ kind: 'users', by: 'count', inZendesk: 50, stored: 50 }),
      aTotal({ kind: 'organizations', by: 'count', inZendesk: 9, stored: 9 }),
      aTotal({ kind: 'articles', inZendesk: 12, leftOut: [{ why: 'draft', count: 2 }] }),
      aTotal({ kind: 'groups', by: 'count', inZendesk: 7, stored: 7 }),
      aTotal({ kind: 'fields', by: 'count', inZendesk: 23, stored: 23 }),
      aTotal({ kind: 'options', inZendesk: 310, stored: 310 }),
      aTotal({ kind: 'forms', inZendesk: 3, stored: 3 }),
      aTotal({ kind: 'brands', inZendesk: 2, stored: 2 }),
    ],
    sample: {
      tickets: 200,
      agree: 200,
      comments: 1532,
      differences: 0,
      at: '2026-03-01T06:00:00Z',
    },
    singleReads: [],
    ...over,
  };
}
