import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { governorOf } from '../../../server/calls/governor-of.ts';
import { noteAnswer } from '../../../server/calls/note-answer.ts';
import { readAllowances } from '../../../server/calls/read-allowances.ts';
import { takeCall, type Purpose } from '../../../server/calls/take-call.ts';
import type { Bucket } from '../../../server/calls/bucket-of.ts';
import { connectDatabase, type Database } from '../../../server/db/connect.ts';
import { callBudgets, callCounts } from '../../../server/db/calls-schema.ts';
import { installs } from '../../../server/db/schema.ts';
import { databaseImage } from '../../support/database-image.ts';

let database: Database;
let installId: string;
const begin = new Date('2026-10-01T12:00:00Z');
const later = (seconds: number) => new Date(begin.getTime() + seconds * 1000);

beforeAll(async () => {
  database = await connectDatabase({ image: await databaseImage() });
});
afterAll(() => database.close());
beforeEach(async () => {
  installId = randomUUID();
  await database.db
    .insert(installs)
    .values({ id: installId, name: 'Acme', status: 'active', createdAt: begin });
});

const take = (bucket: Bucket, purpose: Purpose, at = begin) =>
  takeCall(database.db, { installId, bucket, purpose }, at);

async function takeMany(
  count: number,
  purpose: Purpose,
  at = begin,
  bucket: Bucket = 'exports',
): Promise<number> {
  let taken = 0;
  for (let n = 0; n < count; n++) if ((await take(bucket, purpose, at)) === undefined) taken++;
  return taken;
}

const answer = (path: string, headers: Record<string, string>, status = 200) => ({
  path,
  status,
  headers: new Headers(headers),
  retryAfterMs: status === 429 ? 7000 : undefined,
});

describe('the calls of an account', () => {
  it('leave a fifth of each allowance to the customer’s other tools', async () => {
    expect(await takeMany(20, 'history')).toBe(8);
    expect(await take('exports', 'history', later(20))).toBe(40_000);
    expect(await takeMany(20, 'history', later(60))).toBe(8);
  });

  it('leave what the admin says', async () => {
    await database.db.update(installs).set({ keptCallShare: 50 });
    expect(await takeMany(20, 'history')).toBe(5);
  });

  it('leave the exports theirs where single tickets are read, which tell of less', async () => {
    expect(await takeMany(200, 'history', begin, 'account')).toBe(130);
    expect(await takeMany(20, 'history')).toBe(8);
    expect(await take('account', 'history')).toBe(60_000);
    expect(await take('account', 'agents')).toBeUndefined();
  });

  it('let single tickets be read where hardly any are left', async () => {
    await database.db.update(installs).set({ keptCallShare: 98 });
    expect(await takeMany(200, 'history', begin, 'account')).toBe(2);
    expect(await take('exports', 'history')).toBe(60_000);
  });

  it('let agents through when the history has to wait', async () => {
    expect(await takeMany(20, 'history')).toBe(8);
    expect(await takeMany(20, 'agents')).toBe(2);
  });

  it('are counted over all processes: of many at once, as many are let through as may', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => take('exports', 'history')));
    expect(all.filter((waitMs) => waitMs === undefined)).toHaveLength(8);
  });

  it('are those that Zendesk says are left, when another tool has taken some', async () => {
    expect(await takeMany(1, 'history')).toBe(1);
    const told = { 'zendesk-ratelimit-incremental-exports': 'total=10; remaining=4; resets=30' };
    await noteAnswer(
      database.db,
      { installId, purpose: 'history' },
      answer('/api/v2/incremental/tickets/cursor.json?cursor=x', told),
      begin,
    );
    expect(await takeMany(20, 'history')).toBe(2);
    expect(await take('exports', 'history', later(10))).toBe(20_000);
    expect(await take('exports', 'history', later(31))).toBeUndefined();
  });

  it('are more on a larger plan, as its answers tell, in the same minute too', async () => {
    const told = { 'zendesk-ratelimit-incremental-exports': 'total=30; remaining=29; resets=60' };
    const path = '/api/v2/incremental/tickets/cursor.json';
    const caller = { installId, purpose: 'history' as const };
    await takeMany(1, 'history');
    await noteAnswer(database.db, caller, answer(path, told), begin);
    expect(await takeMany(60, 'history', later(1))).toBe(23);
    expect(await takeMany(60, 'history', later(61))).toBe(24);
  });

  it('are fewer on a smaller plan, and never less than none', async () => {
    const told = { 'zendesk-ratelimit-incremental-exports': 'total=3; remaining=2; resets=60' };
    const path = '/api/v2/incremental/tickets/cursor.json';
    await takeMany(8, 'history');
    await noteAnswer(database.db, { installId, purpose: 'history' }, answer(path, told), begin);
    const rows = await database.db.select().from(callBudgets);
    const isOwn = (row: (typeof rows)[number]) =>
      row.installId === installId && row.bucket === 'exports';
    expect(rows.find(isOwn)).toMatchObject({
      limit: 3,
      remaining: 0,
    });
  });

  it('stop for as long as a 429 says, agents’ too, and are counted as refused', async () => {
    await take('exports', 'history');
    const refused = answer('/api/v2/incremental/ticket_events.json', {}, 429);
    await noteAnswer(database.db, { installId, purpose: 'history' }, refused, begin);
    expect(await take('exports', 'agents', later(1))).toBe(6000);
    expect(await take('exports', 'agents', later(8))).toBeUndefined();
    expect(await database.db.select().from(callCounts)).toContainEqual(
      expect.objectContaining({ bucket: 'exports', purpose: 'history', calls: 1, refusals: 1 }),
    );
  });

  it('of an export are the account’s as well: both are taken, and a block of either holds', async () => {
    const caller = { installId, purpose: 'history' as const };
    await take('exports', 'history');
    const rows = await database.db.select().from(callBudgets);
    const remaining = rows
      .filter((row) => row.installId === installId)
      .map((row) => [row.bucket, row.remaining]);
    expect(Object.fromEntries(remaining)).toEqual({ account: 199, exports: 9 });

    const headers = { 'ratelimit-limit': '200', 'ratelimit-remaining': '0' };
    const refused = { ...answer('/api/v2/tickets/1', headers, 429), retryAfterMs: 50_000 };
    await noteAnswer(database.db, caller, refused, begin);
    expect(await take('exports', 'history', later(1))).toBe(49_000);
    expect(await take('user-exports', 'agents', later(1))).toBe(49_000);
    // The help centre's is beside the account's.
    expect(await take('help-center', 'history', later(1))).toBeUndefined();
    expect(await take('exports', 'history', later(51))).toBeUndefined();
  });

  it('stop for all when Zendesk is away and says for how long, and not when it does not say', async () => {
    const caller = { installId, purpose: 'history' as const };
    const path = '/api/v2/incremental/tickets/cursor.json';
    await noteAnswer(database.db, caller, answer(path, {}, 503), begin);
    expect(await take('exports', 'history')).toBeUndefined();
    const away = { ...answer(path, {}, 503), retryAfterMs: 30_000 };
    await noteAnswer(database.db, caller, away, begin);
    // A shorter wait asked for by another answer does not end it.
    await noteAnswer(database.db, caller, { ...away, retryAfterMs: 5000 }, begin);
    expect(await take('exports', 'agents', later(10))).toBe(20_000);
    const counts = await database.db.select().from(callCounts);
    expect(counts.filter((row) => row.installId === installId && row.refusals > 0)).toEqual([]);
  });

  it('wait for an account that was away when another job asked', async () => {
    const governor = governorOf({ db: database.db, now: () => begin }, installId, 'history');
    const away = new Response('', { status: 503, headers: { 'retry-after': '30' } });
    await governor.learn('/api/v2/tickets/1', away);
    await expect(governor.admit('/api/v2/incremental/tickets/cursor.json')).rejects.toMatchObject({
      remedy: 'retry-later',
      retryAfterMs: 30_000,
    });
  });

  it('wait an hour at most, however long an answer asks', async () => {
    const caller = { installId, purpose: 'history' as const };
    const absurd = { ...answer('/api/v2/tickets/1', {}, 429), retryAfterMs: 2_592_000_000 };
    await noteAnswer(database.db, caller, absurd, begin);
    expect(await take('account', 'agents')).toBe(3600_000);
    const headers = { 'ratelimit-limit': '99999999999', 'ratelimit-remaining': '99999999999' };
    const large = answer('/api/v2/tickets/1', headers);
    await expect(noteAnswer(database.db, caller, large, begin)).resolves.toBeUndefined();
  });

  it('of one account are not those of another', async () => {
    await takeMany(10, 'history');
    const other = randomUUID();
    await database.db
      .insert(installs)
      .values({ id: other, name: 'Globex', status: 'active', createdAt: begin });
    expect(
      await takeCall(
        database.db,
        { installId: other, bucket: 'exports', purpose: 'history' },
        begin,
      ),
    ).toBeUndefined();
  });
});

describe('what an answer tells of allowances', () => {
  it.each([
    [
      '/api/v2/tickets/1',
      { 'ratelimit-limit': '400', 'ratelimit-remaining': '399', 'ratelimit-reset': '45' },
      [{ bucket: 'account', limit: 400, remaining: 399, resetsInMs: 45_000 }],
    ],
    [
      '/api/v2/guide/survey_responses',
      { 'x-rate-limit': '200', 'x-rate-limit-remaining': '12' },
      [{ bucket: 'help-center', limit: 200, remaining: 12, resetsInMs: undefined }],
    ],
    [
      '/api/v2/incremental/users/cursor.json',
      { 'zendesk-ratelimit-incremental-exports-cursor': 'total=20; remaining=19; resets=3' },
      [{ bucket: 'user-exports', limit: 20, remaining: 19, resetsInMs: 3000 }],
    ],
    ['/api/v2/tickets/1', { 'x-rate-limit': 'many', 'x-rate-limit-remaining': '' }, []],
  ])('of %s', (path, headers, told) => {
    expect(readAllowances(path, new Headers(headers))).toEqual(told);
  });
});
