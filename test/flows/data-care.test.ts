import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeWords } from '../../app/console/stores/store-words.ts';
import {
  careView,
  receipt,
  receiptCheck,
  wordsFound,
  type Receipt,
} from '../../server/contract/care.ts';
import { whereabouts } from '../../server/contract/history-view.ts';
import { erasures as erasuresTable } from '../../server/db/care-schema.ts';
import type { Organization, Ticket, User } from '../sandbox/account.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { findWords } from '../support/find-words.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { addTopicField, chooseTopics } from '../support/topics.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let person: User;
let company: Organization;
let own: Ticket;
let others: Ticket;
let signed: Receipt;

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
}

async function erasures() {
  return careView.parse(await (await world.person.request(`${at()}/data`)).json()).erasures;
}

async function searched(words: string) {
  return wordsFound.parse(await (await post('/search', { words })).json());
}

async function storesWith(words: string): Promise<string[]> {
  const found = await searched(words);
  return found.stores.filter(({ times }) => times > 0).map(({ store }) => store);
}

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, agent, customer } = world.account;
  company = addOrganization(sandbox, { name: 'Brabbelmann Lighting' });
  person = addUser(sandbox, {
    name: 'Wilhelmina Quastenflosser',
    email: 'w.q@people.example',
    role: 'end-user',
  });
  const field = addTopicField(world.account);
  installId = (await world.connect()).id;
  const topics = { mode: 'suggest', fieldId: String(field.id), targetPercent: 95 } as const;
  await chooseTopics(world, installId, topics);
  const write = (requester: User, subject: string, body: string) =>
    createTicket(sandbox, { requesterId: requester.id, subject, comment: { body, public: true } });
  own = write(person, 'Order of a lamp', 'The xylophagous beetles ate my lamp.');
  addComment(sandbox, own.id, {
    authorId: agent.id,
    body: 'We send a zymurgical one.',
    public: true,
  });
  others = write(
    customer,
    'A broken chair',
    'The chair that Wilhelmina Quastenflosser sold me broke.',
  );
  addComment(sandbox, others.id, {
    authorId: person.id,
    body: 'I sold it with a flibbertigibbet warranty.',
    public: true,
  });
  updateTicket(sandbox, own.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
  await syncHistory(world, advance);
  await rest();
}, 600_000);
afterAll(() => world.close());

describe('deleting everything about a requester', () => {
  it('finds their words in many stores before', async () => {
    expect(await findWords(world, 'xylophagous')).toEqual(
      expect.arrayContaining(['public.briefs', 'public.past_comments', 'public.ticket_topics']),
    );
    expect(await findWords(world, 'flibbertigibbet')).toContain('public.past_comments');
    expect(await findWords(world, 'quastenflosser')).toContain('public.past_users');
    expect(await storesWith('Xylophagous')).toEqual(
      expect.arrayContaining(['briefs', 'past_comments', 'search_index']),
    );
  });

  it('looks through no store that the console has no words for', async () => {
    const { stores } = await searched('xylophagous');
    expect(stores.length).toBeGreaterThan(30);
    expect(stores.filter(({ store }) => !storeWords.find(`store.${store}`))).toEqual([]);
  });

  it('asks for the number twice', async () => {
    const answer = await post('/erasures', {
      kind: 'requester',
      id: String(person.id),
      confirm: 'yes',
    });
    expect(answer.status).toBe(422);
    expect(await erasures()).toEqual([]);
  });

  it('leaves none of their words in any table, index or log, and signs what it did', async () => {
    const id = String(person.id);
    const answer = await post('/erasures', { kind: 'requester', id, confirm: id });
    expect(answer.status).toBe(202);
    expect((await erasures())[0]).toMatchObject({ state: 'running', tickets: 1, ticketsDone: 0 });
    await rest();
    for (const words of [
      'xylophagous',
      'zymurgical',
      'flibbertigibbet',
      'quastenflosser',
      'wilhelmina',
    ])
      expect([words, await findWords(world, words), await storesWith(words)]).toEqual([
        words,
        [],
        [],
      ]);
    expect(await findWords(world, 'broke')).toContain('public.past_comments');
    const [done] = await erasures();
    expect(done).toMatchObject({ state: 'done', ticketsDone: 1, requestedBy: 'Ada Admin' });
    const file = await world.person.request(`${at()}/data/erasures/${done?.id}/receipt`);
    signed = receipt.parse(await file.json());
    const stores = new Map(signed.stores.map(({ store, rows }) => [store, rows]));
    for (const store of [
      'past_tickets',
      'past_comments',
      'briefs',
      'documents',
      'ticket_topics',
      'past_users',
    ])
      expect([store, (stores.get(store) ?? 0) > 0]).toEqual([store, true]);
  });

  it('goes through every table with something of a ticket, those that are added tomorrow too', async () => {
    const { rows } = await world.database.run(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'ticket_id' order by 1`,
      [],
    );
    // Numbers and times only, of who did what and of what is known of a ticket.
    const numbersOnly = ['activities', 'tickets'];
    const stores = signed.stores.map(({ store }) => store);
    const missed = (rows as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => !stores.includes(name) && !numbersOnly.includes(name));
    expect(missed).toEqual([]);
  });

  it('is told by the codes of stores that the console has words for', () => {
    expect(signed.stores.filter(({ store }) => !storeWords.find(`store.${store}`))).toEqual([]);
  });

  it('can be proved by the receipt, and not by one that was changed', async () => {
    const check = async (body: object) =>
      receiptCheck.parse(await (await post('/receipts/verify', body)).json()).genuine;
    expect(await check(signed)).toBe(true);
    expect(await check({ ...signed, tickets: 2 })).toBe(false);
    expect(await check({ ...signed, about: { ...signed.about, id: '1' } })).toBe(false);
    const [first, ...rest] = signed.stores;
    for (const added of [
      { ...signed, note: 'Backups too.' },
      { ...signed, account: { ...signed.account, name: 'Acme' } },
      { ...signed, about: { ...signed.about, name: 'Carla' } },
      { ...signed, requestedBy: { ...signed.requestedBy, role: 'admin' } },
      { ...signed, stores: [{ ...first, left: 0 }, ...rest] },
      { ...signed, stores: [...signed.stores, { store: 'backups', rows: 3 }] },
      { format: signed.format },
    ])
      expect(await check(added)).toBe(false);
  });

  it('lets nothing come back, whatever is read again', async () => {
    const { sandbox, agent } = world.account;
    addComment(sandbox, own.id, {
      authorId: agent.id,
      body: 'The zymurgical lamp went out.',
      public: true,
    });
    addComment(sandbox, others.id, {
      authorId: agent.id,
      body: 'A brobdingnagian chair comes.',
      public: true,
    });
    await world.person.post(`${at()}/history/resync`, { what: 'everything' });
    await rest();
    for (const words of ['xylophagous', 'zymurgical', 'flibbertigibbet', 'quastenflosser'])
      expect([words, await findWords(world, words)]).toEqual([words, []]);
    expect(await findWords(world, 'brobdingnagian')).toEqual(
      expect.arrayContaining(['public.briefs', 'public.past_comments']),
    );
  });

  it('answers why the ticket is not here', async () => {
    const answer = await world.person.request(`${at()}/history/whereabouts/ticket/${own.id}`);
    expect(whereabouts.parse(await answer.json()).code).toBe('erased');
  });
});

describe('deleting everything about a ticket', () => {
  it('leaves what else its requester asked', async () => {
    const { sandbox, customer } = world.account;
    const ticket = createTicket(sandbox, {
      requesterId: customer.id,
      subject: 'Gobbledygook',
      comment: { body: 'My gobbledygook machine stands still.', public: true },
    });
    await rest();
    expect(await findWords(world, 'gobbledygook')).toContain('public.briefs');
    const id = String(ticket.id);
    await post('/erasures', { kind: 'ticket', id, confirm: id });
    await rest();
    expect(await findWords(world, 'gobbledygook')).toEqual([]);
    expect(await findWords(world, 'brobdingnagian')).not.toEqual([]);
    expect((await erasures())[0]).toMatchObject({ kind: 'ticket', state: 'done' });
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
    await rest();
    for (const words of ['brabbelmann', 'schnurrbarth', 'hullabaloo'])
      expect([words, (await findWords(world, words)).length > 0]).toEqual([words, true]);
    const id = String(company.id);
    await post('/erasures', { kind: 'organization', id, confirm: id });
    await rest();
    for (const words of ['brabbelmann', 'schnurrbarth', 'hullabaloo'])
      expect([words, await findWords(world, words)]).toEqual([words, []]);
    expect((await erasures())[0]).toMatchObject({ kind: 'organization', state: 'done' });
  });
});

describe('the deletions of an account', () => {
  it('are told a page at a time, each once, back to the first', async () => {
    const known = await erasures();
    const requestedAt = new Date(world.deps.now().getTime() - 365 * 24 * 3600_000);
    await world.deps.db.insert(erasuresTable).values(
      Array.from({ length: 230 }, (_, n) => ({
        ...{ id: randomUUID(), installId, kind: 'ticket' as const, zendeskId: String(9000 + n) },
        // Several at the same moment: where a page ends, none is told twice or left out.
        requestedAt: new Date(requestedAt.getTime() - Math.floor(n / 50) * 1000),
        ...{ personId: randomUUID(), personName: 'Ada Admin', finishedAt: requestedAt },
      })),
    );
    const told: string[] = [];
    let before: string | undefined;
    do {
      const query: string = before === undefined ? '' : `?before=${before}`;
      const page = careView.parse(
        await (await world.person.request(`${at()}/data${query}`)).json(),
      );
      expect(page.erasures.length).toBeLessThanOrEqual(100);
      told.push(...page.erasures.map(({ id }) => id));
      before = page.before;
    } while (before !== undefined);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toHaveLength(known.length + 230);
    expect((await world.person.request(`${at()}/data?before=x`)).status).toBe(422);
  });
});
