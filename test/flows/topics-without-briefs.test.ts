import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUpTickets } from '../../server/briefs/catch-up-tickets.ts';
import { recommendations } from '../../server/db/recommendations-schema.ts';
import { briefs, tickets } from '../../server/db/schema.ts';
import { ticketTopics } from '../../server/db/topics-schema.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { addTopicField, askAbout, chooseTopics, topicOf } from '../support/topics.ts';
import { askForBrief, briefOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let fieldId: string;
/** Has a brief from before they were switched off. */
let known: Ticket;

beforeAll(async () => {
  world = await makeWorld();
  fieldId = String(addTopicField(world.account).id);
  installId = (await world.connect()).id;
  known = askAbout(world.account, 'billing__refund', 0);
  await settle();
  await chooseTopics(world, installId, { mode: 'suggest', fieldId, targetPercent: 95 });
  await switchBriefs(false);
  await settle();
});
afterAll(() => world.close());

async function switchBriefs(on: boolean): Promise<void> {
  const answer = await world.person.request(
    `${backendUrl}/api/console/installs/${installId}/briefs`,
    {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: backendUrl },
      body: JSON.stringify({ on, useInternalNotes: false }),
    },
  );
  expect(answer.ok).toBe(true);
}

async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

const count = async (table: typeof briefs | typeof recommendations, ticketId: number) =>
  (
    await world.deps.db
      .select({ id: table.ticketId })
      .from(table)
      .where(eq(table.ticketId, String(ticketId)))
  ).length;

describe('topics where briefs are switched off (F-31)', () => {
  it('are suggested all the same, and neither a brief nor what stands below it is made', async () => {
    const ticket = askAbout(world.account, 'billing__refund', 3);
    await settle();
    const answer = await topicOf(world, ticket.id);
    expect(answer.state === 'ready' && answer.suggestions[0]?.value).toBe('billing__refund');
    expect(await (await askForBrief(world, ticket.id)).json()).toEqual({ state: 'switched-off' });
    expect(await count(briefs, ticket.id)).toBe(0);
    expect(await count(recommendations, ticket.id)).toBe(0);
  });

  it('take in what an agent chooses in Zendesk', async () => {
    const ticket = askAbout(world.account, 'orders__late', 2);
    await settle();
    const { sandbox, agent } = world.account;
    updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: 'app__sign_in' } }, agent.id);
    await settle();
    const [row] = await world.deps.db
      .select({ lesson: ticketTopics.lesson })
      .from(ticketTopics)
      .where(eq(ticketTopics.ticketId, String(ticket.id)));
    expect(row?.lesson).toBe('app__sign_in');
  });

  it('are caught up with where the look at a ticket was lost', async () => {
    const ticket = askAbout(world.account, 'app__sign_in', 6);
    await world.account.sandbox.settle();
    await world.deps.db
      .update(tickets)
      .set({ wantedAt: new Date(world.deps.now().getTime() - 60_000) })
      .where(eq(tickets.ticketId, String(ticket.id)));
    await catchUpTickets(world.deps);
    await world.work();
    expect(await topicOf(world, ticket.id)).toMatchObject({ state: 'ready' });
  });

  it('leave briefs to come back with what happened meanwhile', async () => {
    addComment(world.account.sandbox, known.id, {
      authorId: world.account.customer.id,
      body: 'Now they charged me a third time.',
      public: true,
    });
    await settle();
    expect(await count(briefs, known.id)).toBe(1);
    const unseen = askAbout(world.account, 'orders__late', 4);
    await settle();
    await switchBriefs(true);
    await settle();
    expect(await count(briefs, unseen.id)).toBe(1);
    expect(JSON.stringify(await briefOf(world, known.id))).toContain('charged me a third time');
  });

  it('are off by themselves: with both off, events are received and nothing is read', async () => {
    await chooseTopics(world, installId, { mode: 'off', fieldId, targetPercent: 95 });
    await switchBriefs(false);
    await settle();
    const before = world.account.sandbox.requests.length;
    const ticket = askAbout(world.account, 'billing__refund', 5);
    await settle();
    expect(world.account.sandbox.requests.slice(before)).toEqual([]);
    const [row] = await world.deps.db
      .select()
      .from(tickets)
      .where(eq(tickets.ticketId, String(ticket.id)));
    expect(row?.wantedSeq).toBeGreaterThan(0);
    await chooseTopics(world, installId, { mode: 'suggest', fieldId, targetPercent: 95 });
    expect(await topicOf(world, ticket.id)).toMatchObject({ state: 'ready' });
  });
});
