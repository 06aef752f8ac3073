import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pastTickets } from '../../server/db/history-schema.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

async function connectAndRead(): Promise<void> {
  advance(600_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
}

/** Everything has come to rest: deliveries, jobs, looks at the exports. */
async function rest(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
  advance(3_700_000);
  await pollHistory(world, advance);
  await world.work();
}

describe('a ticket that was deleted and nobody told', () => {
  it('leaves nothing as soon as it is found gone when its comments are read', async () => {
    const { sandbox, admin } = world.account;
    await connectAndRead();
    const { id } = openTicket(world.account, 'The xylophagous beetles eat order 4711.', 'Beetles');
    await rest();
    expect(await findWords(world, 'xylophagous')).toEqual(
      expect.arrayContaining(['public.briefs', 'public.recommendations']),
    );
    sandbox.faults.add({ kind: 'drop-webhook', times: 1000 });
    deleteTicket(sandbox, id, admin.id);
    const ticketId = String(id);
    const own = eq(pastTickets.ticketId, ticketId);
    await world.deps.db.update(pastTickets).set({ readWhy: 'differs' }).where(own);
    await world.deps.queue.enqueue(world.deps.db, 'read-comments', [{ installId, ticketId }]);
    await world.work();
    expect(await findWords(world, 'xylophagous')).toEqual([]);
  });
});
