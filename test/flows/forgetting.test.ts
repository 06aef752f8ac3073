import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { histories, pastTickets } from '../../server/db/history-schema.ts';
import { tickets } from '../../server/db/schema.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { deleteOrganization } from '../sandbox/people/delete-organization.ts';
import { deleteUser } from '../sandbox/people/delete-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { changeAnswers } from '../support/change-answers.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { addTopicField, chooseTopics } from '../support/topics.ts';
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

const addPerson = () =>
  addUser(world.account.sandbox, {
    name: 'Wilhelmina Quastenflosser',
    email: 'w.q@people.example',
    role: 'end-user',
  });

describe('a deleted person or organization in an unknown form', () => {
  it('leaves no name', async () => {
    const { sandbox } = world.account;
    const person = addPerson();
    const comment = { body: 'Quastenflosser here, the lamp is broken.', public: true };
    createTicket(sandbox, { requesterId: person.id, subject: 'Order', comment });
    const company = addOrganization(sandbox, { name: 'Brabbelmann Lighting' });
    await connectAndRead();
    expect(await findWords(world, 'quastenflosser')).toContain('public.past_users');
    expect(await findWords(world, 'brabbelmann')).toEqual(['public.account_things']);
    deleteUser(sandbox, person.id);
    deleteOrganization(sandbox, company.id);
    const spoil = (part: string, list: string, id: number, change: object) =>
      changeAnswers(world, part, (body) => {
        for (const row of body[list] ?? []) if (row['id'] === id) Object.assign(row, change);
      });
    spoil('incremental/users', 'users', person.id, { created_at: null });
    spoil('incremental/organizations', 'organizations', company.id, { name: {} });
    await rest();
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
    expect(await findWords(world, 'lamp is broken')).toContain('public.past_comments');
    expect(await findWords(world, 'brabbelmann')).toEqual([]);
  });
});

describe('a deleted person whose tickets are left out of the past', () => {
  it.each([
    ['leaves no name in what was made of them, and the brief is made anew without', true],
    ['leaves none where it was not noted whose names may stand there, either', false],
  ])('%s', async (_, isNoted) => {
    const { sandbox, agent } = world.account;
    const { id: groupId } = addGroup(sandbox, { name: 'Secret desk' });
    const field = addTopicField(world.account);
    await connectAndRead();
    const leaveOut = JSON.stringify([String(groupId)]);
    await world.deps.db.update(histories).set({
      options: sql`jsonb_set(${histories.options}, '{leaveOut,groups}', ${leaveOut}::jsonb)`,
    });
    const topics = { mode: 'suggest', fieldId: String(field.id), targetPercent: 95 } as const;
    await chooseTopics(world, installId, topics);
    const person = addPerson();
    const ticket = createTicket(sandbox, {
      requesterId: person.id,
      subject: 'Order of Quastenflosser',
      groupId,
      comment: { body: 'The lamp is broken, please send one to Quastenflosser.', public: true },
    });
    const body = 'Dear Ms Quastenflosser, we will send a new lamp on Friday.';
    addComment(sandbox, ticket.id, { authorId: agent.id, body, public: true });
    await rest();
    const [past] = await world.deps.db.select().from(pastTickets);
    expect(past?.leftOut).toBe('group');
    const made = ['public.briefs', 'public.recommendations', 'public.ticket_topics'];
    expect(await findWords(world, 'quastenflosser')).toEqual(expect.arrayContaining(made));
    if (!isNoted) await world.deps.db.update(tickets).set({ people: null });
    deleteUser(sandbox, person.id);
    await rest();
    expect(await findWords(world, 'quastenflosser')).toEqual([]);
    expect(await findWords(world, 'a new lamp on Friday')).toEqual(['public.briefs']);
  });
});

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
