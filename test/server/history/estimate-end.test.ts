import { describe, expect, it } from 'vitest';
import { estimateEnd } from '../../../server/history/estimate-end.ts';
import type { StreamRow } from '../../../server/history/view-streams.ts';

const begin = new Date('2026-01-01T00:00:00Z');
const now = new Date('2026-04-11T00:00:00Z');
const days = (count: number) => new Date(begin.getTime() + count * 24 * 3600_000);

function row(name: string, over: Partial<StreamRow> = {}): StreamRow {
  return {
    ...{ installId: 'one', name, position: null, epoch: 0, pages: 0, rows: 0 },
    ...{ reachedAt: null, lastPageAt: null, caughtUpAt: null },
    ...{ failures: 0, failureCode: null, retryAt: null, pageSize: null },
    ...{ paceSince: null, paceRows: 0, rowsPerMinute: null },
    ...over,
  };
}

const moving = { paceSince: days(99), lastPageAt: now, rowsPerMinute: 1000 };
const minutesLeft = (rows: StreamRow[]) => {
  const { endsAt } = estimateEnd(rows, { begin, now });
  return endsAt && (endsAt.getTime() - now.getTime()) / 60_000;
};

describe('estimateEnd', () => {
  it('says nothing of what has hardly begun', () => {
    const rows = [
      row('tickets', { reachedAt: days(1), rows: 10, ...moving }),
      row('ticket-events'),
    ];
    expect(estimateEnd(rows, { begin, now })).toEqual({ perMinute: 1000, endsAt: undefined });
  });

  it('expects in the time to come as much as was in the time read, and the updates after it', () => {
    const rows = [
      row('tickets', { reachedAt: days(25), rows: 10_000, ...moving }),
      row('ticket-events'),
    ];
    // 30,000 tickets more, and six updates for each of 40,000.
    expect(minutesLeft(rows)).toBeCloseTo(30 + 240);
  });

  it('believes the list of updates once it tells', () => {
    const rows = [
      row('tickets', { caughtUpAt: now, rows: 40_000 }),
      row('ticket-events', { reachedAt: days(50), rows: 60_000, ...moving }),
    ];
    expect(minutesLeft(rows)).toBeCloseTo(60);
  });

  it('has no pace and no end while nothing is read, or when everything was', () => {
    const still = { ...moving, lastPageAt: days(98) };
    const begun = row('tickets', { reachedAt: days(25), rows: 10_000, ...still });
    expect(estimateEnd([begun, row('ticket-events')], { begin, now })).toEqual({});
    const done = { caughtUpAt: now, rows: 1000, ...moving };
    expect(estimateEnd([row('tickets', done), row('ticket-events', done)], { begin, now })).toEqual(
      {},
    );
  });
});
