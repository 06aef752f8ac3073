import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountThings, pastArticles, pastUsers } from '../../server/db/account-schema.ts';
import { pastComments, pastTickets, streams } from '../../server/db/history-schema.ts';
import { countDays } from '../../server/ledger/count-days.ts';
import { readLedger } from '../../server/ledger/read-ledger.ts';
import { whereIs } from '../../server/ledger/where-is.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { changeAnswers } from '../support/change-answers.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let readable: Ticket;
let odd: Ticket;
let installId: string;

const exportOfTickets = 'incremental/tickets/cursor';
const exportOfUpdates = 'incremental/ticket_events';
const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeEach(async () => {
  world = await makeWorld();
  readable = openTicket(world.account, 'This one can be read');
  odd = openTicket(world.account, 'This one is odd', 'Odd subject');
  advance(600_000);
});
afterEach(() => world.close());

async function connectAndRead(): Promise<void> {
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
}

/** Rows of one number in a form nobody knows. */
function spoil(part: string, list: string, id: number, change: object = { requester_id: {} }) {
  return changeAnswers(world, part, (body) => {
    for (const row of body[list] ?? [])
      if (row['id'] === id || row['ticket_id'] === id) Object.assign(row, change);
  });
}

/** As if an agent had written one more line. */
async function answer(ticket: Ticket, body: string): Promise<void> {
  const { sandbox, agent } = world.account;
  addComment(sandbox, ticket.id, { authorId: agent.id, body, public: true });
  await sandbox.settle();
  await pollHistory(world, advance);
}

const comments = async () =>
  (await world.deps.db.select().from(pastComments)).map(({ text }) => text).sort();

async function leftOut(ticket: Ticket) {
  const of = eq(pastTickets.ticketId, String(ticket.id));
  const [row] = await world.deps.db.select().from(pastTickets).where(of);
  return row?.leftOut;
}

const stateOf = async (name: string) =>
  (await world.deps.db.select().from(streams).where(eq(streams.name, name)))[0];

describe('a ticket in an unknown form', () => {
  it('stops no other, and the ledger says which one it is', async () => {
    const mend = spoil(exportOfTickets, 'tickets', odd.id);
    await connectAndRead();
    expect(await comments()).toEqual(['This one can be read']);
    expect(await stateOf('tickets')).toMatchObject({ failures: 0, rows: 1 });
    const id = String(odd.id);
    expect(await whereIs(world.deps, installId, { kind: 'ticket', id })).toMatchObject({
      code: 'unreadable',
    });
    await countDays(world.deps, { installId });
    const to = world.deps.now();
    const { days } = await readLedger(world.deps.db, installId, { from: new Date(0), to });
    expect(days.find(({ kind, stored }) => kind === 'tickets' && stored === 1)).toMatchObject({
      inZendesk: 2,
      leftOut: [{ why: 'unreadable', count: 1 }],
    });
    const line = world.logged.find((one) => one.includes('unknown form')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ stream: 'tickets', count: 1, ids: id });
    expect(line).not.toContain('Odd subject');
    mend();
    await answer(odd, 'Now it is in order');
    expect(await comments()).toEqual([
      'Now it is in order',
      'This one can be read',
      'This one is odd',
    ]);
  });

  it('may have a time that is none, one that no calendar knows, or no status', async () => {
    const changes = [{ created_at: 'soon' }, { generated_timestamp: 9e15 }, { status: undefined }];
    const all = changes.map((change) => {
      const ticket = openTicket(world.account, 'Odd in its own way');
      spoil(exportOfTickets, 'tickets', ticket.id, change);
      return ticket;
    });
    advance(600_000);
    await connectAndRead();
    expect(await Promise.all(all.map(leftOut))).toEqual(changes.map(() => 'unreadable'));
    expect(await leftOut(readable)).toBeNull();
  });

  it('keeps what was stored of it before, unless it was deleted', async () => {
    await connectAndRead();
    spoil(exportOfTickets, 'tickets', odd.id);
    await answer(odd, 'More of it');
    expect(await leftOut(odd)).toBeNull();
    expect(await comments()).toContain('This one is odd');
    deleteTicket(world.account.sandbox, odd.id, world.account.admin.id);
    await pollHistory(world, advance);
    expect(await leftOut(odd)).toBe('deleted');
    expect(await comments()).toEqual(['This one can be read']);
  });
});

describe('an answer in an unknown form', () => {
  it('is refused whole where nothing says where the next page begins', async () => {
    changeAnswers(world, exportOfTickets, (body) => delete body['end_of_stream']);
    installId = (await world.connect()).id;
    await world.work(1);
    expect(await stateOf('tickets')).toMatchObject({ pages: 0, failureCode: 'our-bug' });
  });

  it('is refused whole where none of many rows can be read', async () => {
    for (let more = 0; more < 10; more++) openTicket(world.account, `Number ${more}`);
    advance(600_000);
    changeAnswers(world, exportOfTickets, ({ tickets = [] }) => {
      for (const ticket of tickets) ticket['status'] = 5;
    });
    installId = (await world.connect()).id;
    await world.work(1);
    expect(await stateOf('tickets')).toMatchObject({ pages: 0, failureCode: 'our-bug' });
    expect(await world.deps.db.select().from(pastTickets)).toEqual([]);
  });
});

describe('an update of a ticket in an unknown form', () => {
  it('has its comments read by themselves', async () => {
    spoil(exportOfUpdates, 'ticket_events', odd.id, { child_events: 'none' });
    await connectAndRead();
    expect(await comments()).toEqual(['This one can be read', 'This one is odd']);
    await answer(odd, 'And one more');
    expect(await comments()).toContain('And one more');
  });

  it('has a ticket read by itself that no list has told yet', async () => {
    await connectAndRead();
    const late = openTicket(world.account, 'Nobody told of me');
    spoil(exportOfUpdates, 'ticket_events', late.id, { child_events: 'none' });
    const stop = world.account.sandbox.faults.add({
      kind: 'answer',
      path: exportOfTickets,
      status: 503,
      times: 3,
    });
    await pollHistory(world, advance);
    stop();
    expect(await comments()).toContain('Nobody told of me');
  });
});

describe('what is around tickets', () => {
  it('goes on past a person in an unknown form', async () => {
    const { agent, customer } = world.account;
    spoil('incremental/users', 'users', agent.id, { created_at: 7 });
    await connectAndRead();
    const ids = (await world.deps.db.select().from(pastUsers)).map(({ userId }) => userId);
    expect(ids).toContain(String(customer.id));
    expect(ids).not.toContain(String(agent.id));
  });

  it('keeps the name of a group that a list told in an unknown form, and takes in a new one', async () => {
    const { sandbox } = world.account;
    const group = addGroup(sandbox, { name: 'Returns' });
    await connectAndRead();
    spoil('/groups.json', 'groups', group.id, { name: 5 });
    addGroup(sandbox, { name: 'Repairs' });
    advance(3_700_000);
    await pollHistory(world, advance);
    const names = (await world.deps.db.select().from(accountThings)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Returns', 'Repairs']));
  });

  it('keeps an article that a listing tells in an unknown form, and counts it', async () => {
    const { sandbox } = world.account;
    const categoryId = addCategory(sandbox, { name: 'Help' }).id;
    const sectionId = addSection(sandbox, { categoryId, name: 'Orders' }).id;
    const known = addArticle(sandbox, { sectionId, title: 'Parcels', body: '<p>On the way.</p>' });
    await connectAndRead();
    const unknown = addArticle(sandbox, { sectionId, title: 'Sizes', body: '<p>S to XL.</p>' });
    spoil('/articles.json?page', 'articles', known.id, { title: {} });
    spoil('articles', 'articles', unknown.id, { title: {} });
    changeAnswers(world, `/articles/${unknown.id}.json`, (body) => void delete body['article']);
    advance(3_700_000);
    await pollHistory(world, advance);
    const titles = (await world.deps.db.select().from(pastArticles)).map(({ title }) => title);
    expect(titles).toEqual(['Parcels']);
    const to = world.deps.now();
    const { days } = await readLedger(world.deps.db, installId, { from: new Date(0), to });
    expect(days.find(({ kind }) => kind === 'articles')).toMatchObject({
      inZendesk: 2,
      stored: 1,
      leftOut: [{ why: 'unreadable', count: 1 }],
    });
  });
});
