import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { careView, erasureReach, receipt, wordsFound } from '../../server/contract/care.ts';
import { allPurposes } from '../../server/contract/purposes.ts';
import { pastUsers } from '../../server/db/account-schema.ts';
import { histories, pastTickets, streams } from '../../server/db/history-schema.ts';
import { installs, tickets } from '../../server/db/schema.ts';
import type { Organization, Ticket, User } from '../sandbox/account.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { askForBrief } from '../support/widget.ts';
import { adminPassword, backendUrl, makeWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 300_000 });
let world: World;
let installId: string;
let company: Organization;
let others: Ticket;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
const at = () => `${backendUrl}/api/console/installs/${installId}`;
const post = (path: string, body: object) => world.person.post(`${at()}/data${path}`, body);

/** Everything has come to rest: deliveries, jobs, looks at the exports. */
async function rest(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
  advance(3_700_000);
  await pollHistory(world, advance);
  await world.work();
  // No session lasts as long as all of this.
  const signIn = { email: 'ada@example.com', password: adminPassword };
  await world.person.post(`${backendUrl}/api/console/sign-in`, signIn);
}

async function erasures() {
  return careView.parse(await (await world.person.request(`${at()}/data`)).json()).erasures;
}

async function storesWith(words: string): Promise<string[]> {
  const found = wordsFound.parse(await (await post('/search', { words })).json());
  return found.stores.filter(({ times }) => times > 0).map(({ store }) => store);
}

async function reachOf(kind: string, id: string) {
  const answer = await world.person.request(`${at()}/data/reach?kind=${kind}&id=${id}`);
  expect(answer.status).toBe(200);
  return erasureReach.parse(await answer.json());
}

async function newestReceipt(): Promise<{ tickets: number; rows: Map<string, number> }> {
  const [done] = await erasures();
  const file = await world.person.request(`${at()}/data/erasures/${done?.id}/receipt`);
  const { tickets: count, stores } = receipt.parse(await file.json());
  return { tickets: count, rows: new Map(stores.map(({ store, rows }) => [store, rows])) };
}

/** From now on nothing of the past is kept of tickets of this group; briefs are made of them all the same. */
async function addLeftOutGroup(): Promise<number> {
  const { id } = addGroup(world.account.sandbox, { name: `Desk ${randomUUID()}` });
  const leaveOut = JSON.stringify([String(id)]);
  await world.deps.db.update(histories).set({
    options: sql`jsonb_set(${histories.options}, '{leaveOut,groups}', ${leaveOut}::jsonb)`,
  });
  return id;
}

beforeAll(async () => {
  world = await makeWorld();
  company = addOrganization(world.account.sandbox, { name: 'Brabbelmann Lighting' });
  installId = (await world.connect()).id;
  others = createTicket(world.account.sandbox, {
    requesterId: world.account.customer.id,
    subject: 'A broken chair',
    comment: { body: 'My chair broke.', public: true },
  });
  await syncHistory(world, advance);
}, 600_000);
afterAll(() => world.close());

describe('deleting where the past of a ticket is left out', () => {
  it.each([
    ['nothing is known of the person', 'unknown'],
    ['the person had been deleted in Zendesk before', 'nameless'],
  ])('takes what was made of it as well before it is signed, where %s', async (_, known) => {
    const { sandbox, customer } = world.account;
    const { db } = world.deps;
    const groupId = await addLeftOutGroup();
    const somebody = addUser(sandbox, {
      name: 'Kunigunde Tannenzapf',
      email: `${known}@people.example`,
      role: 'end-user',
    });
    const write = (requester: User, body: string) =>
      createTicket(sandbox, {
        ...{ requesterId: requester.id, subject: 'Left out', groupId },
        comment: { body, public: true },
      });
    const asked = write(somebody, `My ${known} snollygoster is late.`);
    const wrote = write(customer, `My ${known} taradiddle came.`);
    addComment(sandbox, wrote.id, {
      ...{ authorId: somebody.id, body: `Mine, the ${known} widdershins, did not.`, public: true },
    });
    await rest();
    const past = await db.select().from(pastTickets);
    expect(past.find(({ ticketId }) => ticketId === String(asked.id))?.leftOut).toBe('group');
    for (const words of ['snollygoster', 'widdershins'])
      expect(await storesWith(`${known} ${words}`)).toContain('briefs');
    const id = String(somebody.id);
    const isThem = eq(pastUsers.userId, id);
    if (known === 'unknown') await db.delete(pastUsers).where(isThem);
    else await db.update(pastUsers).set({ name: null }).where(isThem);
    expect(await reachOf('requester', id)).toMatchObject({ tickets: 1 });
    await post('/erasures', { kind: 'requester', id, confirm: id });
    await world.work();
    expect((await erasures())[0]).toMatchObject({ zendeskId: id, state: 'done' });
    for (const words of ['snollygoster', 'widdershins'])
      expect([words, await storesWith(`${known} ${words}`)]).toEqual([words, []]);
    expect(await storesWith(`${known} taradiddle`)).toContain('briefs');
    const { tickets: count, rows } = await newestReceipt();
    expect(count).toBe(1);
    // That of their ticket, and that of the one they wrote in.
    expect(rows.get('briefs')).toBe(2);
    const told = await (await askForBrief(world, asked.id)).text();
    expect(told).not.toContain('snollygoster');
    const again = (await db.select().from(tickets)).find(
      (one) => one.ticketId === String(wrote.id),
    );
    await rest();
    // It is made anew once, not each time the deletion goes on; and where nothing was known, when they are told of again.
    const later = (await db.select().from(tickets)).find(
      (one) => one.ticketId === String(wrote.id),
    );
    const more = known === 'unknown' ? 1 : 0;
    expect(later?.wantedSeq).toBe((again?.wantedSeq ?? 0) + more);
  });

  it('counts a ticket of which there was a brief alone', async () => {
    const groupId = await addLeftOutGroup();
    const { sandbox, customer } = world.account;
    const ticket = createTicket(sandbox, {
      ...{ requesterId: customer.id, subject: 'Left out', groupId },
      comment: { body: 'My lollygagging machine stands still.', public: true },
    });
    await rest();
    const id = String(ticket.id);
    await post('/erasures', { kind: 'ticket', id, confirm: id });
    await world.work();
    expect((await newestReceipt()).tickets).toBe(1);
  });
});

describe('deleting everything about an organization', () => {
  it('takes its name, its people and their tickets', async () => {
    const { sandbox } = world.account;
    const member = addUser(sandbox, {
      name: 'Ottokar Schnurrbarth',
      email: 'o.s@people.example',
      role: 'end-user',
      organizationId: company.id,
    });
    createTicket(sandbox, {
      requesterId: member.id,
      subject: 'Hullabaloo',
      comment: { body: 'Such a hullabaloo about a lamp.', public: true },
    });
    addUser(sandbox, {
      name: 'Ottilie Schnurrbarth',
      email: 'ottilie@people.example',
      role: 'agent',
      organizationId: company.id,
    });
    for (const body of ['My catawampus lamp too.', 'And my second catawampus lamp.'])
      addComment(sandbox, others.id, { authorId: member.id, body, public: true });
    await rest();
    for (const words of ['brabbelmann', 'schnurrbarth', 'hullabaloo'])
      expect([words, (await findWords(world, words)).length > 0]).toEqual([words, true]);
    const id = String(company.id);
    expect(await reachOf('organization', id)).toEqual({
      ...{ tickets: 1, people: 2, agents: 1, comments: 2, isErased: false },
    });
    await post('/erasures', { kind: 'organization', id, confirm: id });
    await rest();
    for (const words of ['brabbelmann', 'schnurrbarth', 'hullabaloo', 'catawampus'])
      expect([words, await findWords(world, words)]).toEqual([words, []]);
    expect((await erasures())[0]).toMatchObject({ kind: 'organization', state: 'done' });
    const { tickets: count, rows } = await newestReceipt();
    expect(count).toBe(1);
    // However often it went on before it was done.
    expect([rows.get('account_things'), rows.get('past_users')]).toEqual([1, 2]);
  });

  it('with more people than a database takes numbers in one question', async () => {
    const [id, people] = ['77', 66_000];
    await world.database.run(
      `insert into past_users (install_id, user_id, role, organization_id, created_at, updated_at)
        select $1::uuid, (500000000 + n)::text, 'end-user', $2, now(), now()
          from generate_series(1, ${people}) n`,
      [installId, id],
    );
    expect(await reachOf('organization', id)).toMatchObject({ people });
    const answer = await post('/erasures', { kind: 'organization', id, confirm: id });
    expect(answer.status).toBe(202);
    await world.work();
    expect((await erasures())[0]).toMatchObject({ zendeskId: id, state: 'done' });
    const { rows } = await world.database.run(
      `select count(*)::int as graves from tombstones where kind = 'requester'
        and zendesk_id like '500%'`,
      [],
    );
    expect(rows).toEqual([{ graves: people }]);
  });
});

describe('a deletion for which names are still to be looked for', () => {
  const everything = () => world.deps.db.update(streams);
  const erase = async (name: string) => {
    const somebody = addUser(world.account.sandbox, {
      ...{ name, email: `${randomUUID()}@people.example`, role: 'end-user' },
    });
    await rest();
    await everything().set({ caughtUpAt: null }).where(eq(streams.name, 'ticket-events'));
    const id = String(somebody.id);
    await post('/erasures', { kind: 'requester', id, confirm: id });
    await world.work();
    return async () => (await erasures()).find(({ zendeskId }) => zendeskId === id);
  };

  it('says that it waits for reading, and where nobody reads what has to be done', async () => {
    const told = await erase('Philippine Zwirnsfaden');
    expect(await told()).toMatchObject({ state: 'running', waitsFor: 'reading' });
    await world.person.post(`${at()}/history/pause`, {});
    expect(await told()).toMatchObject({ state: 'running', waitsFor: 'paused' });
    await world.person.post(`${at()}/history/resume`, {});
    const own = eq(installs.id, installId);
    await world.deps.db.update(installs).set({ status: 'disconnected' }).where(own);
    expect(await told()).toMatchObject({ state: 'running', waitsFor: 'disconnected' });
    await world.deps.db.update(installs).set({ status: 'active' }).where(own);
    await rest();
    expect(await told()).toMatchObject({ state: 'done' });
    expect((await told())?.waitsFor).toBeUndefined();
  });

  it('ends without, where the account is not for tickets any more', async () => {
    const told = await erase('Balthasar Zwirnsfaden');
    expect(await told()).toMatchObject({ state: 'running' });
    const own = eq(installs.id, installId);
    await world.deps.db
      .update(installs)
      .set({ purposes: ['crm'] })
      .where(own);
    await pollHistory(world, advance);
    await world.work();
    expect(await told()).toMatchObject({ state: 'done' });
    expect(await findWords(world, 'zwirnsfaden')).toEqual([]);
    await world.deps.db.update(installs).set({ purposes: allPurposes }).where(own);
  });
});
