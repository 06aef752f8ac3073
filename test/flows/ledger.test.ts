import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerDay } from '../../server/contract/history-view.ts';
import { firstHistoryOptions } from '../../server/contract/history.ts';
import { accountThings } from '../../server/db/account-schema.ts';
import { pastComments, pastTickets } from '../../server/db/history-schema.ts';
import { changeHistoryOptions } from '../../server/history/change-history-options.ts';
import { resync } from '../../server/history/resync.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { compareSample } from '../../server/ledger/compare-sample.ts';
import { countDays } from '../../server/ledger/count-days.ts';
import { readLedger } from '../../server/ledger/read-ledger.ts';
import { whereIs } from '../../server/ledger/where-is.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { addTopicField } from '../support/topics.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let first: Ticket;
let second: Ticket;
let gone: Ticket;
let asked: unknown[];

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, admin } = world.account;
  first = openTicket(world.account, 'Where is order 4711?');
  second = openTicket(world.account, 'The lamp flickers.');
  second.type = 'problem';
  gone = openTicket(world.account, 'Please forget this one.');
  deleteTicket(sandbox, gone.id, admin.id);
  const section = addSection(sandbox, {
    categoryId: addCategory(sandbox, { name: 'Help' }).id,
    name: 'Orders',
  });
  addArticle(sandbox, { sectionId: section.id, title: 'Parcels', body: '<p>On the way.</p>' });
  addArticle(sandbox, { sectionId: section.id, title: 'Later', draft: true });
  addGroup(sandbox, { name: 'Returns' });
  addOrganization(sandbox, { name: 'Fernhill' });
  addTopicField(world.account);
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
  const jobs = await world.deps.queue.boss.fetch('count-days', { batchSize: 10 });
  asked = jobs.map(({ data }) => data);
  await countDays(world.deps, { installId });
});
afterAll(() => world.close());

async function days(kind: LedgerDay['kind']): Promise<LedgerDay[]> {
  const to = world.deps.now();
  const from = new Date(to.getTime() - 7 * 24 * 3600_000);
  const { days: all } = await readLedger(world.deps.db, installId, { from, to });
  return all.filter((day) => day.kind === kind);
}

const totalOf = async (kind: LedgerDay['kind']) => {
  const now = world.deps.now();
  const { totals } = await readLedger(world.deps.db, installId, { from: now, to: now });
  return totals.find((total) => total.kind === kind);
};
const today = () => world.deps.now().toISOString().slice(0, 10);
const todayOf = async (kind: LedgerDay['kind']) =>
  (await days(kind)).find(({ day }) => day === today());

const where = async (id: number | string) =>
  (await whereIs(world.deps, installId, { kind: 'ticket', id: String(id) })).code;

describe('the completeness ledger', () => {
  it('is asked for as soon as the tickets have been read', async () => {
    expect(asked).toEqual([{ installId }]);
  });

  it('sets what Zendesk counts beside what is stored, day by day; deleted tickets count nowhere', async () => {
    expect(await todayOf('tickets')).toMatchObject({ inZendesk: 2, stored: 2, leftOut: [] });
    expect(await todayOf('comments')).toMatchObject({ stored: 2 });
    const counted = (await days('tickets')).filter(({ inZendesk }) => inZendesk === 0);
    expect(counted.length).toBeGreaterThan(3);
  });

  it('counts articles of all help centres, drafts as left out', async () => {
    const articles = { inZendesk: 2, stored: 1, leftOut: [{ why: 'draft', count: 1 }] };
    expect(await todayOf('articles')).toMatchObject(articles);
    expect(await totalOf('articles')).toMatchObject({ ...articles, by: 'list' });
  });

  it.each([
    ['users', 'count'],
    ['organizations', 'count'],
    ['groups', 'count'],
    ['fields', 'count'],
    ['options', 'list'],
    ['forms', 'list'],
    ['brands', 'list'],
  ] as const)('counts %s in all by a %s, and by the day they were made', async (kind, by) => {
    const { account } = world.account.sandbox;
    const fields = [...account.fields.values()];
    const there = {
      users: account.users.size,
      organizations: account.organizations.size,
      groups: account.groups.size,
      fields: fields.length,
      options: fields.flatMap(({ options }) => options).length,
      forms: 1,
      brands: account.brands.size,
    }[kind];
    expect(there).toBeGreaterThan(0);
    expect(await totalOf(kind)).toMatchObject({ by, inZendesk: there, stored: there, leftOut: [] });
    const ofDays = await days(kind);
    const sum = (of: (day: LedgerDay) => number) => ofDays.reduce((all, day) => all + of(day), 0);
    expect(sum(({ stored }) => stored)).toBe(there);
    expect(sum(({ inZendesk = 0 }) => inZendesk)).toBe(there);
  });

  it('shows a group that is missing as missing, in all and on its day', async () => {
    const own = eq(accountThings.kind, 'group');
    const rows = await world.deps.db.delete(accountThings).where(own).returning();
    expect(await totalOf('groups')).toMatchObject({ inZendesk: rows.length, stored: 0 });
    const [day] = await days('groups');
    expect(day).toMatchObject({ inZendesk: rows.length, stored: 0, leftOut: [] });
    await world.deps.db.insert(accountThings).values(rows);
  });

  it('shows one that is missing as missing', async () => {
    const own = and(
      eq(pastTickets.installId, installId),
      eq(pastTickets.ticketId, String(first.id)),
    );
    const [row] = await world.deps.db.delete(pastTickets).where(own).returning();
    expect(await todayOf('tickets')).toMatchObject({ inZendesk: 2, stored: 1, leftOut: [] });
    expect(await where(first.id)).toBe('not-read-yet');
    if (row) await world.deps.db.insert(pastTickets).values(row);
  });

  it('tells what was left out and why', async () => {
    const leaveOut = { ...firstHistoryOptions.leaveOut, types: ['problem' as const] };
    await changeHistoryOptions(world.deps, installId, { ...firstHistoryOptions, leaveOut });
    await syncHistory(world, advance);
    expect(await todayOf('tickets')).toMatchObject({
      inZendesk: 2,
      stored: 1,
      leftOut: [{ why: 'type', count: 1 }],
    });
    expect(await where(second.id)).toBe('type');
    await changeHistoryOptions(world.deps, installId, firstHistoryOptions);
    await syncHistory(world, advance);
  });

  it('has one answer to why a ticket is not here', async () => {
    expect(await where(first.id)).toBe('stored');
    expect(await where(gone.id)).toBe('deleted');
    expect(await where('987654')).toBe('not-in-zendesk');
    const unread = openTicket(world.account, 'Nobody has read this.');
    expect(await where(unread.id)).toBe('not-read-yet');
    expect(await whereIs(world.deps, installId, { kind: 'article', id: '5' })).toMatchObject({
      code: 'not-kept',
    });
  });

  it('finds comments that differ from Zendesk, and has their ticket read again', async () => {
    const own = and(
      eq(pastComments.installId, installId),
      eq(pastComments.ticketId, String(first.id)),
    );
    await world.deps.db.update(pastComments).set({ text: 'Something else.' }).where(own);
    await compareSample(world.deps, { installId });
    const to = world.deps.now();
    const { sample } = await readLedger(world.deps.db, installId, { from: to, to });
    expect(sample).toMatchObject({ tickets: 2, agree: 1, comments: 2, differences: 1 });
    expect(await todayOf('comments')).toMatchObject({ sampled: { compared: 2, agree: 1 } });
    await syncHistory(world, advance);
    const [row] = await world.deps.db.select().from(pastComments).where(own);
    expect(row?.text).toBe('Where is order 4711?');
  });

  it('lists the tickets that were read one at a time, why and when, also after they changed', async () => {
    const reads = async () => {
      const to = world.deps.now();
      return (await readLedger(world.deps.db, installId, { from: to, to })).singleReads;
    };
    const [differed] = await reads();
    expect(differed).toMatchObject({ why: 'differs', read: 1, waiting: 0 });
    expect(differed?.newest.map(({ ticketId }) => ticketId)).toEqual([String(first.id)]);
    const { sandbox, agent } = world.account;
    addComment(sandbox, first.id, { authorId: agent.id, body: 'On its way.', public: true });
    advance(120_000);
    await pollHistory(world, advance);
    expect(await reads()).toEqual([differed]);
    await resync(world.deps, installId, { what: 'ticket', ticketId: String(second.id) });
    const asked = async () => (await reads()).find(({ why }) => why === 'asked');
    await createHandlers(world.deps)['read-ticket'](
      { installId, ticketId: String(second.id) },
      new AbortController().signal,
    );
    expect(await asked()).toEqual({ why: 'asked', read: 0, waiting: 1, newest: [] });
    await syncHistory(world, advance);
    expect(await asked()).toMatchObject({ read: 1, waiting: 0 });
    expect(Date.parse((await asked())?.newest[0]?.at ?? '')).toBeGreaterThan(
      Date.parse(differed?.newest[0]?.at ?? ''),
    );
  });
});
