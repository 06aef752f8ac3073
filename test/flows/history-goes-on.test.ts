import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installs } from '../../server/db/schema.ts';
import { pollHistories } from '../../server/history/poll-histories.ts';
import type { JobName } from '../../server/jobs/catalogue.ts';
import { pollLedgers } from '../../server/ledger/poll-ledgers.ts';
import { syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

const kinds: JobName[] = [
  'sync-page',
  'read-comments',
  'read-attachments',
  'count-days',
  'compare-sample',
];
const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  openTicket(world.account, 'Where is order 4711?');
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

beforeEach(async () => {
  for (const name of kinds) await asked(name);
});

/** What waits to be done of a kind; from then on it does not wait any more. */
async function asked(name: JobName): Promise<Record<string, string>[]> {
  const { boss } = world.deps.queue;
  const jobs = await boss.fetch(name, { batchSize: 1000, ignoreStartAfter: true });
  for (const { id } of jobs) await boss.complete(name, id);
  return jobs.map(({ data }) => data as Record<string, string>);
}

/** The kinds of the lists of which a page waits to be read. */
async function listsAsked(): Promise<string[]> {
  return (await asked('sync-page')).map(({ stream = '' }) => stream.replace(/:.*/, '')).sort();
}

describe('an account that is being connected anew', () => {
  it('is looked at by the clock like any other that can be read', async () => {
    const own = eq(installs.id, installId);
    await world.deps.db.update(installs).set({ status: 'connecting' }).where(own);
    advance(130_000);
    await pollHistories(world.deps);
    expect(await listsAsked()).toEqual(['ticket-events', 'tickets']);
    await pollLedgers(world.deps);
    expect(await asked('count-days')).toEqual([{ installId }]);
    expect(await asked('compare-sample')).toEqual([{ installId }]);
    await world.deps.db.update(installs).set({ status: 'active' }).where(own);
  });

  it('is left alone by the clock once somebody has to sign in again', async () => {
    const own = eq(installs.id, installId);
    await world.deps.db.update(installs).set({ status: 'reauthorization-required' }).where(own);
    advance(130_000);
    await pollHistories(world.deps);
    await pollLedgers(world.deps);
    expect([...(await listsAsked()), ...(await asked('count-days'))]).toEqual([]);
    await world.deps.db.update(installs).set({ status: 'active' }).where(own);
  });
});
