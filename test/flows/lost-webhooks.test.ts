import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefs } from '../../server/db/schema.ts';
import { useCounts } from '../../server/db/use-schema.ts';
import { resync } from '../../server/history/resync.ts';
import { fillHistory } from '../sandbox/history/fill-history.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { differencesFromTruth } from '../support/differences-from-truth.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { historySize } from '../support/history-size.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

const size = historySize({ tickets: 300, updates: 1800 });
/** So many of them have a brief. */
const briefed = 60;

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
    const repaired = await world.deps.db
      .select()
      .from(useCounts)
      .where(eq(useCounts.kind, 'delivery-repaired'));
    expect(repaired.reduce((sum, { n }) => sum + n, 0)).toBe(4);
    expect(await differencesFromTruth({ db: world.deps.db, sandbox }, installId)).toEqual([]);
  });

  it('is made up for in an account of hundreds of tickets', { timeout: 900_000 }, async () => {
    const { sandbox, agent, admin } = world.account;
    sandbox.faults.clear();
    fillHistory(sandbox, { ...size, months: 3, longThread: 60, customers: 40 });
    advance(6 * 60_000);
    await resync(world.deps, installId, { what: 'everything' });
    await syncHistory(world, advance);
    // Of a past that nobody opened there are no briefs.
    const open = Array.from({ length: briefed }, (_, n) =>
      openTicket(world.account, `Where is order ${5000 + n}? My code is secret-${n}.`),
    );
    await sandbox.settle();
    for (let round = 0; round < briefed / 50; round++) await world.work();
    expect((await briefedTickets()).length).toBeGreaterThanOrEqual(briefed);
    sandbox.faults.add({ kind: 'drop-webhook', times: 1_000_000 });
    const old = [...sandbox.account.tickets.values()].filter(
      (ticket) => ticket.life === 'live' && ticket.status !== 'closed' && !open.includes(ticket),
    );
    const steps = 60;
    for (let minute = 0; minute < steps; minute++) {
      advance(60_000);
      for (const ticket of [...open, ...old].filter((_, n) => n % steps === minute)) {
        const body = `On its way, number ${ticket.id}.`;
        const first = ticket.comments[0];
        const fate = ticket.id % 5;
        if (fate === 0) deleteTicket(sandbox, ticket.id, admin.id);
        else if (fate === 1 && first) redactComment(sandbox, ticket.id, first.id, admin.id);
        else addComment(sandbox, ticket.id, { authorId: agent.id, body, public: fate !== 2 });
      }
      openTicket(world.account, `New in minute ${minute}.`);
    }
    await sandbox.settle();
    for (let look = 0; look < 3; look++) {
      await pollHistory(world, advance);
      await world.work();
    }
    for (let round = 0; round < briefed / 50; round++) await world.work();
    expect(await differencesFromTruth({ db: world.deps.db, sandbox }, installId)).toEqual([]);
    const rows = await world.deps.db.select().from(briefs).where(eq(briefs.installId, installId));
    const briefOf = new Map(rows.map((row) => [row.ticketId, row.body]));
    for (const ticket of open) {
      const brief = briefOf.get(String(ticket.id));
      if (ticket.id % 5 === 0) {
        expect(brief).toBeUndefined();
        continue;
      }
      const { entries = 0, notesNotUsed = 0 } = brief?.covers ?? {};
      expect(entries + notesNotUsed).toBe(ticket.comments.length);
      if (ticket.id % 5 === 1) expect(JSON.stringify(brief)).not.toContain('secret-');
    }
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
