import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streams } from '../../server/db/history-schema.ts';
import { fillHistory } from '../sandbox/history/fill-history.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { differencesFromTruth } from '../support/differences-from-truth.ts';
import { historySize } from '../support/history-size.ts';
import { syncHistory } from '../support/sync-history.ts';
import { makeWorld, type World } from '../support/world.ts';

const size = { ...historySize({ tickets: 600, updates: 4000 }), months: 10 };
/** A page has a thousand rows: some faults for each few pages. */
const rounds = Math.max(1, Math.floor(size.updates / 12_000));

let world: World;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

/** One after the other, as often as each says, and a few pages out of order after each round of them. */
const troubles: Fault[] = [
  { kind: 'answer', path: 'incremental', status: 429, headers: { 'retry-after': '17' }, times: 2 },
  { kind: 'lose-request', path: 'incremental', times: 2 },
  { kind: 'lose-answer', path: 'incremental', times: 2 },
  { kind: 'answer', path: 'incremental', status: 503, times: 2 },
  { kind: 'repeat-rows', path: 'incremental' },
  { kind: 'answer', path: '/comments', status: 429, headers: { 'retry-after': '9' }, times: 3 },
  { kind: 'lose-answer', path: '/comments', times: 3 },
  { kind: 'repeat-rows', path: '/comments', times: 3 },
];
const outOfOrder = { kind: 'shuffle-rows', path: 'incremental' } as const;

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox } = world.account;
  fillHistory(sandbox, size);
  for (let round = 0; round < rounds; round++)
    for (const trouble of [...troubles, { ...outOfOrder, times: 5 }]) sandbox.faults.add(trouble);
  sandbox.faults.add({ ...outOfOrder, times: 100 });
  await world.connect();
  await syncHistory(world, advance);
}, 900_000);
afterAll(() => world.close());

describe('a past that is read through refusals, lost answers, and rows twice and out of order', () => {
  it('met all of that', () => {
    const left = world.account.sandbox.faults.active;
    expect(left.map(({ kind }) => kind).filter((kind) => kind !== 'shuffle-rows')).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(1);
  });

  it(
    'is in the store as it is in the account, comment by comment',
    { timeout: 120_000 },
    async () => {
      const [stream] = await world.deps.db.select().from(streams);
      const { db } = world.deps;
      const { sandbox } = world.account;
      expect(await differencesFromTruth({ db, sandbox }, stream?.installId ?? '')).toEqual([]);
    },
  );
});
