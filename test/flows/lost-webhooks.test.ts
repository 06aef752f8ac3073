import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefs } from '../../server/db/schema.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { differencesFromTruth } from '../support/differences-from-truth.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

async function briefedTickets(): Promise<string[]> {
  const rows = await world.deps.db.select().from(briefs).where(eq(briefs.installId, installId));
  return rows.map(({ ticketId, body }) => `${ticketId} ${JSON.stringify(body)}`);
}

describe('an hour without a single webhook', () => {
  it('is made up for by the next looks at the export: history and briefs are as the account is', async () => {
    const { sandbox, agent, admin } = world.account;
    const answered = openTicket(world.account, 'Where is order 4711?');
    const deleted = openTicket(world.account, 'Please cancel order 4712.');
    const redacted = openTicket(world.account, 'My password is hunter2, the login fails.');
    await sandbox.settle();
    await world.work();
    expect((await briefedTickets()).map((brief) => brief.split(' ')[0]).sort()).toEqual(
      [answered, deleted, redacted].map(({ id }) => String(id)).sort(),
    );
    sandbox.faults.add({ kind: 'drop-webhook', times: 1000 });
    advance(20 * 60_000);
    addComment(sandbox, answered.id, {
      authorId: agent.id,
      body: 'We will send order 4711 on Friday.',
      public: true,
    });
    deleteTicket(sandbox, deleted.id, admin.id);
    redactComment(sandbox, redacted.id, redacted.comments[0]?.id ?? 0, admin.id, 'hunter2');
    const born = openTicket(world.account, 'The shop shows error 0x80070643.');
    await sandbox.settle();
    advance(40 * 60_000);
    await pollHistory(world, advance);
    await world.work();
    const now = await briefedTickets();
    expect(now.map((brief) => brief.split(' ')[0]).sort()).toEqual(
      [answered, redacted, born].map(({ id }) => String(id)).sort(),
    );
    expect(now.find((brief) => brief.startsWith(`${answered.id}`))).toContain('Friday');
    expect(now.join()).not.toContain('hunter2');
    expect(await differencesFromTruth({ db: world.deps.db, sandbox }, installId)).toEqual([]);
  });

  it('does not look twice at what an event told', async () => {
    world.account.sandbox.faults.clear();
    const ticket = openTicket(world.account, 'The lamp flickers.');
    // Zendesk's stamps count whole seconds, and an event takes a moment.
    advance(2000);
    await world.account.sandbox.settle();
    await world.work();
    const before = world.account.sandbox.requests.length;
    await pollHistory(world, advance);
    await world.work();
    const asked = world.account.sandbox.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => path.includes(`/tickets/${ticket.id}`))).toEqual([]);
  });
});
