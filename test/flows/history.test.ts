import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pastComments, pastTickets, streams } from '../../server/db/history-schema.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { restoreTicket } from '../sandbox/tickets/restore-ticket.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import type { Ticket } from '../sandbox/account.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  openTicket(world.account, 'Where is order 4711?');
  openTicket(world.account, 'The lamp flickers.');
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

async function kept(ticket: Ticket) {
  const { db } = world.deps;
  const [row] = await db
    .select()
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, String(ticket.id))));
  const comments = await db
    .select()
    .from(pastComments)
    .where(
      and(eq(pastComments.installId, installId), eq(pastComments.ticketId, String(ticket.id))),
    );
  return { row, texts: comments.map(({ text }) => text).sort() };
}

describe('the past of an account', () => {
  it('is read by itself after connecting, to the end (F-09)', async () => {
    const rows = await world.deps.db.select().from(streams);
    expect(rows.map(({ name }) => name.replace(/:\d+$/, '')).sort()).toEqual([
      'account',
      'article-changes',
      'articles',
      'organizations',
      'ticket-events',
      'tickets',
      'users',
    ]);
    expect(rows.every(({ caughtUpAt }) => caughtUpAt !== null)).toBe(true);
    const texts = (await world.deps.db.select().from(pastComments)).map(({ text }) => text);
    expect(texts.sort()).toEqual(['The lamp flickers.', 'Where is order 4711?']);
  });

  it('follows without a single webhook: what is new, redacted, deleted and restored (A-21)', async () => {
    const { sandbox, agent, admin } = world.account;
    sandbox.account.webhooks.clear();
    const ticket = openTicket(world.account, 'My card is 12 and the code is hunter2.');
    addComment(sandbox, ticket.id, { authorId: agent.id, body: 'Thank you, noted.', public: true });
    await pollHistory(world, advance);
    expect((await kept(ticket)).texts).toEqual([
      'My card is 12 and the code is hunter2.',
      'Thank you, noted.',
    ]);
    redactComment(sandbox, ticket.id, ticket.comments[0]?.id ?? 0, admin.id, 'hunter2');
    await pollHistory(world, advance);
    expect((await kept(ticket)).texts.join()).not.toContain('hunter2');
    deleteTicket(sandbox, ticket.id, admin.id);
    await pollHistory(world, advance);
    expect(await kept(ticket)).toMatchObject({
      row: { leftOut: 'deleted', subject: null },
      texts: [],
    });
    restoreTicket(sandbox, ticket.id, admin.id);
    await pollHistory(world, advance);
    expect((await kept(ticket)).texts).toHaveLength(2);
  });
});
