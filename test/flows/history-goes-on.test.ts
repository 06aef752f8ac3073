import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstHistoryOptions } from '../../server/contract/history.ts';
import type { AccountPurpose } from '../../server/contract/purposes.ts';
import {
  histories,
  pastAttachments,
  pastTickets,
  streams,
} from '../../server/db/history-schema.ts';
import { installs } from '../../server/db/schema.ts';
import { pollHistories } from '../../server/history/poll-histories.ts';
import { resync } from '../../server/history/resync.ts';
import { startHistory } from '../../server/history/start-history.ts';
import type { JobName } from '../../server/jobs/catalogue.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { pollLedgers } from '../../server/ledger/poll-ledgers.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import type { Ticket } from '../sandbox/account.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let withFile: Ticket;

const kinds: JobName[] = [
  'sync-page',
  'read-comments',
  'read-attachments',
  'count-days',
  'compare-sample',
];
const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  openTicket(world.account, 'Where is order 4711?');
  const { sandbox, customer } = world.account;
  const attachments = [{ fileName: 'a.log', contentType: 'text/plain', content: 'E-4471' }];
  withFile = createTicket(sandbox, {
    requesterId: customer.id,
    subject: 'The pump stops',
    comment: { body: 'See the log.', public: true, attachments },
  });
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

beforeEach(async () => {
  for (const name of kinds) await asked(name);
});

/** What waits to be done of a kind; from then on it does not wait any more. */
async function asked(name: JobName): Promise<Record<string, string>[]> {
  const { boss } = world.deps.queue;
  const jobs = await boss.fetch(name, { batchSize: 1000, ignoreStartAfter: true });
  for (const { id } of jobs) await boss.complete(name, id);
  return jobs.map(({ data }) => data as Record<string, string>);
}

/** The kinds of the lists of which a page waits to be read. */
async function listsAsked(): Promise<string[]> {
  return (await asked('sync-page')).map(({ stream = '' }) => stream.replace(/:.*/, '')).sort();
}

describe('an account that is being connected anew', () => {
  it('is looked at by the clock like any other that can be read', async () => {
    const own = eq(installs.id, installId);
    await world.deps.db.update(installs).set({ status: 'connecting' }).where(own);
    advance(130_000);
    await pollHistories(world.deps);
    expect(await listsAsked()).toEqual(['ticket-events', 'tickets']);
    await pollLedgers(world.deps);
    expect(await asked('count-days')).toEqual([{ installId }]);
    expect(await asked('compare-sample')).toEqual([{ installId }]);
    await world.deps.db.update(installs).set({ status: 'active' }).where(own);
  });

  it('is left alone by the clock once somebody has to sign in again', async () => {
    const own = eq(installs.id, installId);
    await world.deps.db.update(installs).set({ status: 'reauthorization-required' }).where(own);
    advance(130_000);
    await pollHistories(world.deps);
    await pollLedgers(world.deps);
    expect([...(await listsAsked()), ...(await asked('count-days'))]).toEqual([]);
    await world.deps.db.update(installs).set({ status: 'active' }).where(own);
  });
});

/** Does something while an account is for something else than it was connected for. */
async function whileFor(purposes: AccountPurpose[], work: () => Promise<void>): Promise<void> {
  const own = eq(installs.id, installId);
  const [before] = await world.deps.db.select().from(installs).where(own);
  await world.deps.db.update(installs).set({ purposes }).where(own);
  try {
    await work();
  } finally {
    await world.deps.db
      .update(installs)
      .set({ purposes: before?.purposes ?? [] })
      .where(own);
  }
}

describe('an account that is connected again', () => {
  it('goes on at once with every list, with single tickets, and with what attachments say', async () => {
    const { db } = world.deps;
    const ticketId = String(withFile.id);
    const own = eq(pastTickets.ticketId, ticketId);
    await db.update(pastTickets).set({ readWhy: 'asked' }).where(own);
    const wanted = { ...firstHistoryOptions, attachmentContent: true };
    await db.update(histories).set({ options: wanted });
    await startHistory(world.deps, installId);
    expect(new Set(await listsAsked())).toEqual(
      new Set([
        ...['account', 'article-changes', 'articles'],
        ...['organizations', 'ticket-events', 'tickets', 'users'],
      ]),
    );
    expect(await asked('read-comments')).toEqual([{ installId, ticketId }]);
    expect(await asked('read-attachments')).toEqual([{ installId, ticketId }]);
    await db.update(histories).set({ options: firstHistoryOptions });
    await db.update(pastTickets).set({ readWhy: null }).where(own);
  });

  it('asks for no file where nobody wants what they say', async () => {
    await startHistory(world.deps, installId);
    expect(await asked('read-attachments')).toEqual([]);
    expect(await world.deps.db.select().from(pastAttachments)).toEqual([]);
  });
});

/** What could begin this moment of a kind. */
async function begun(name: JobName): Promise<Record<string, string>[]> {
  const { boss } = world.deps.queue;
  const jobs = await boss.fetch(name, { batchSize: 1000 });
  for (const { id } of jobs) await boss.complete(name, id);
  return jobs.map(({ data }) => data as Record<string, string>);
}

describe('work that waits until Zendesk may be asked again', () => {
  const later = 45 * 60_000;

  it('begins at once where somebody asks for it, once', async () => {
    const { db, queue } = world.deps;
    const ticketId = String(withFile.id);
    const job = { installId, ticketId };
    const article = { installId, brandId: '1', articleId: '360001' };
    await queue.enqueue(db, 'read-ticket', [job], later);
    await queue.enqueue(db, 'read-article', [article], later);
    expect(await begun('read-ticket')).toEqual([]);
    await queue.enqueue(db, 'read-ticket', [job]);
    expect(await begun('read-ticket')).toEqual([]);
    await resync(world.deps, installId, { what: 'ticket', ticketId });
    expect(await begun('read-ticket')).toEqual([job]);
    expect(await asked('read-ticket')).toEqual([]);
    await queue.enqueueNow(db, 'read-article', [article]);
    expect(await begun('read-article')).toEqual([article]);
  });

  it('begins at once where lists are read again, and of no other account', async () => {
    const { db, queue } = world.deps;
    const [tickets, of] = ['tickets', crypto.randomUUID()];
    await queue.enqueue(db, 'sync-page', [{ installId, stream: tickets }], later);
    await queue.enqueue(db, 'sync-page', [{ installId: of, stream: tickets }], later);
    await resync(world.deps, installId, { what: 'everything' });
    const begins = await begun('sync-page');
    expect(begins).toContainEqual({ installId, stream: tickets });
    expect(begins).not.toContainEqual({ installId: of, stream: tickets });
    await startHistory(world.deps, installId);
    await syncHistory(world, advance);
    // The allowance of a minute is used up.
    advance(61_000);
  });
});

describe('lists that come after others', () => {
  const listOf = (name: string) => eq(streams.name, name);

  it('are asked for at once where the others are not read for this account', async () => {
    await whileFor(['crm', 'content'], async () => {
      await resync(world.deps, installId, { what: 'everything' });
      const lists = await listsAsked();
      expect(lists).toContain('article-changes');
      expect(lists).not.toContain('ticket-events');
    });
    await resync(world.deps, installId, { what: 'everything' });
    expect(await listsAsked()).not.toContain('article-changes');
    await startHistory(world.deps, installId);
    await syncHistory(world, advance);
    const rows = await world.deps.db.select().from(streams);
    expect(rows.filter(({ caughtUpAt }) => caughtUpAt === null)).toEqual([]);
  });

  it('wait for the end of the others when they are new, and are asked for then', async () => {
    const { db } = world.deps;
    await db.update(streams).set({ caughtUpAt: null }).where(listOf('ticket-events'));
    const changes = (await db.select().from(streams)).find(({ name }) => /changes/.test(name))!;
    await db.delete(streams).where(listOf(changes.name));
    const handlers = createHandlers(world.deps);
    const read = (stream: string) =>
      handlers['sync-page']({ installId, stream }, new AbortController().signal);
    await read('account');
    expect(await listsAsked()).not.toContain('article-changes');
    expect(await db.select().from(streams).where(listOf(changes.name))).toHaveLength(1);
    await read('ticket-events');
    expect(await listsAsked()).toContain('article-changes');
    await db.delete(streams).where(listOf(changes.name));
    await read('account');
    expect(await listsAsked()).toContain('article-changes');
    await syncHistory(world, advance);
  });
});

describe('reading everything again', () => {
  it('asks once more for each ticket whose comments are read by themselves, and for none that is left out', async () => {
    const { db } = world.deps;
    const rows = await db.select().from(pastTickets);
    const [first, second] = rows.map(({ ticketId }) => ticketId).sort();
    const at = new Date(world.account.sandbox.clock.now() - 3600_000);
    const set = (ticketId = '', more = {}) =>
      db
        .update(pastTickets)
        .set({ readFor: 'before-window', readAt: at, ...more })
        .where(eq(pastTickets.ticketId, ticketId));
    await set(first);
    await set(second, { leftOut: 'deleted', readWhy: null });
    await resync(world.deps, installId, { what: 'everything' });
    const waits = async () =>
      (await db.select().from(pastTickets)).map((row) => [row.ticketId, row.readWhy]).sort();
    expect(await waits()).toEqual([
      [first, 'before-window'],
      [second, null],
    ]);
    await startHistory(world.deps, installId);
    await syncHistory(world, advance);
    const [again] = await db.select().from(pastTickets).where(eq(pastTickets.ticketId, first!));
    expect(again?.readWhy).toBeNull();
    expect(again?.readAt?.getTime()).toBeGreaterThan(at.getTime());
  });

  it('asks for nothing by itself that was not, and nothing where only what is new is wanted', async () => {
    const { db } = world.deps;
    await db.update(pastTickets).set({ readFor: null, readWhy: null });
    await resync(world.deps, installId, { what: 'everything' });
    await syncHistory(world, advance);
    await db.update(pastTickets).set({ readFor: 'messaging' });
    const from = new Date(world.account.sandbox.clock.now() - 3600_000).toISOString();
    await resync(world.deps, installId, { what: 'since', from });
    const rows = await db.select().from(pastTickets);
    expect(rows.filter(({ readWhy }) => readWhy !== null)).toEqual([]);
  });
});
