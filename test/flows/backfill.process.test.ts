import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { histories, streams } from '../../server/db/history-schema.ts';
import { startHistory } from '../../server/history/start-history.ts';
import { fillHistory, type HistoryFilled } from '../sandbox/history/fill-history.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import { differencesFromTruth } from '../support/differences-from-truth.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { makeWorld, type World } from '../support/world.ts';

const size = { tickets: 20_000, updates: 120_000 };
/** Of 10 export calls a minute, what the share kept for other tools leaves. */
const allowed = 8;

let world: World;
let installId: string;
let filled: HistoryFilled;
let minutes: number;
let asked: string[];

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  installId = (await world.connect()).id;
  filled = fillHistory(world.account.sandbox, size);
  const { sandbox } = world.account;
  await world.deps.db.delete(histories).where(eq(histories.installId, installId));
  await world.deps.db.delete(streams).where(eq(streams.installId, installId));
  advance(60_000);
  // From here on only waiting takes time: how busy this machine is must neither slow the reading nor earn it allowances.
  sandbox.clock.stop();
  // Allowances are counted by the minute: at the start of one nothing of a minute is won or lost.
  advance(60_000 - (sandbox.clock.now() % 60_000));
  const began = sandbox.clock.now();
  const before = sandbox.requests.length;
  await startHistory(world.deps, installId);
  await world.deps.db.update(histories).set({ windowFrom: null });
  await syncHistory(world, advance);
  const ends = (await world.deps.db.select().from(streams)).map(({ caughtUpAt }) => caughtUpAt);
  minutes = (Math.max(...ends.map((at) => at?.getTime() ?? Infinity)) - began) / 60_000;
  asked = sandbox.requests.slice(before).map(({ path }) => path);
  await pollHistory(world, advance);
}, 3_600_000);
afterAll(() => world.close());

/** People have an allowance of their own. */
const exportsOf = (paths: string[]) =>
  paths.filter((path) => /\/incremental\/(?!users)/.test(path));

describe('the past of 20,000 tickets', () => {
  it('is in the store as it is in the account, comment by comment', async () => {
    expect(filled.long).toHaveLength(1);
    const { db } = world.deps;
    const { sandbox } = world.account;
    expect(await differencesFromTruth({ db, sandbox }, installId)).toEqual([]);
  });

  it('takes at most eight export calls for a thousand tickets (A-20)', () => {
    const calls = exportsOf(asked).length;
    expect(calls / (size.tickets / 1000)).toBeLessThanOrEqual(8);
  });

  it('goes at 95 % or more of what its share of the export calls permits', () => {
    const calls = exportsOf(asked).length;
    const needed = Math.ceil(calls / allowed) - 1;
    expect(needed / minutes).toBeGreaterThanOrEqual(0.95);
  });

  it('reads a ticket by itself only where the export cannot tell, and once (A-22)', () => {
    const { untold } = accountTruth(world.account.sandbox);
    const read = asked.filter((path) => /\/(?:comments|conversation_log)/.test(path));
    const tickets = read.map((path) => /tickets\/(\d+)\//.exec(path)?.[1]);
    expect(new Set(tickets).size).toBe(untold.size);
    // A long conversation has several pages; nothing else is read twice.
    expect(tickets.length).toBeLessThanOrEqual(untold.size * 1.02);
  });
});
