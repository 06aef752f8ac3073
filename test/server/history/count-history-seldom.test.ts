import { describe, expect, it } from 'vitest';
import type { Db } from '../../../server/db/connect.ts';
import { countHistorySeldom } from '../../../server/history/count-history-seldom.ts';

/** A database that does something else first. */
function after(before: () => void): Db {
  const transaction = async (work: (tx: Db) => unknown) => {
    before();
    return work({} as Db);
  };
  return { transaction } as unknown as Db;
}

/** A past that takes so long to count, and how often it was counted. */
function pastOf(tookMs: number, waitMs = 0) {
  let now = 0;
  const db = after(() => (now += waitMs));
  let times = 0;
  const count = async () => {
    now += tookMs;
    times++;
    const none = { comments: 0, articles: 0, people: 0, leftOut: 0, toRead: 0, begin: undefined };
    return { tickets: times, ...none };
  };
  return {
    advance: (ms: number) => (now += ms),
    times: () => times,
    tickets: async (installId = 'acme') =>
      (await countHistorySeldom(db, installId, { count, clock: () => now })).tickets,
  };
}

describe('what is stored of a past', () => {
  it('is counted each time while that is quick', async () => {
    const past = pastOf(20);
    expect([await past.tickets(), await past.tickets()]).toEqual([1, 2]);
  });

  it('is counted each time where only the database is busy with something else', async () => {
    const past = pastOf(20, 4000);
    expect([await past.tickets(), await past.tickets()]).toEqual([1, 2]);
  });

  it('is counted seldom where that takes long, and anew for each account', async () => {
    const past = pastOf(1000);
    expect(await past.tickets()).toBe(1);
    past.advance(29_000);
    expect(await past.tickets()).toBe(1);
    expect(await past.tickets('globex')).toBe(2);
    past.advance(1000);
    expect(await past.tickets()).toBe(3);
  });

  it('is never more than two minutes old', async () => {
    const past = pastOf(60_000);
    await past.tickets();
    past.advance(120_000);
    expect(await past.tickets()).toBe(2);
  });

  it('is counted once for all who ask at once, and again after a count that failed', async () => {
    const past = pastOf(1000);
    expect(await Promise.all([past.tickets(), past.tickets(), past.tickets()])).toEqual([1, 1, 1]);
    const db = after(() => undefined);
    const fails = () => Promise.reject(new Error('away'));
    await expect(countHistorySeldom(db, 'acme', { count: fails })).rejects.toThrow('away');
    await expect(countHistorySeldom(db, 'acme', { count: fails })).rejects.toThrow('away');
  });
});
