import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstHistoryOptions, type HistoryOptions } from '../../server/contract/history.ts';
import { historyChoices } from '../../server/contract/history-choices.ts';
import {
  historyView,
  ledgerView,
  whereabouts,
  type HistoryView,
} from '../../server/contract/history-view.ts';
import { callBudgets, callCounts } from '../../server/db/calls-schema.ts';
import {
  histories,
  pastAttachments,
  pastComments,
  pastTickets,
  streams,
} from '../../server/db/history-schema.ts';
import { installs } from '../../server/db/schema.ts';
import { takeCall } from '../../server/calls/take-call.ts';
import { readAttachments } from '../../server/history/read-attachments.ts';
import { startHistory } from '../../server/history/start-history.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { createHttpPerson } from '../support/http-person.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
const address = (id: string, path = '') =>
  `${backendUrl}/api/console/installs/${id}/history${path}`;

async function ask(path: string, method = 'GET', body?: unknown): Promise<Response> {
  return world.person.request(address(installId, path), {
    method,
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function view(): Promise<HistoryView> {
  const answer = await ask('');
  expect(answer.status).toBe(200);
  return historyView.parse(await answer.json());
}

const stream = async (name: string) =>
  (await view()).streams.find((candidate) => candidate.name === name);

const ownStream = (name: string) => and(eq(streams.installId, installId), eq(streams.name, name));

beforeAll(async () => {
  world = await makeWorld();
  openTicket(world.account, 'Where is order 4711?');
  openTicket(world.account, 'The lamp flickers.');
  const gone = openTicket(world.account, 'Please forget this one.');
  deleteTicket(world.account.sandbox, gone.id, world.account.admin.id);
  advance(120_000);
  installId = (await world.connect()).id;
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.person.post(address(installId, '/resume'));
  await syncHistory(world, advance);
});

describe('the history of an account in the console', () => {
  it('tells what is stored and left out once everything was read (F-09)', async () => {
    const seen = await view();
    expect(seen).toMatchObject({
      state: 'following',
      share: 1,
      counts: { tickets: 2, comments: 2, leftOut: 1, toRead: 0 },
      options: { windowBy: 'updated', windowMonths: 12 },
    });
    expect(seen.windowFrom).toBeDefined();
    const tickets = seen.streams.find(({ name }) => name === 'tickets');
    expect(tickets).toMatchObject({ state: 'following' });
    expect(tickets?.rows).toBeGreaterThanOrEqual(3);
    expect(tickets?.lastPageAt).toBeDefined();
  });

  it('has not begun for an account that nobody has connected', async () => {
    const other = await world.createInstall(world.addAccount('initech'));
    const answer = await world.person.request(address(other.id));
    expect(historyView.parse(await answer.json())).toMatchObject({
      state: 'not-started',
      streams: [],
      share: 0,
      counts: { tickets: 0, comments: 0 },
    });
    for (const action of ['/pause', '/resume', '/look-now']) {
      const refused = await world.person.post(address(other.id, action));
      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ error: { code: 'conflict' } });
    }
  });

  it('waits for the tickets before it reads their updates, and is under way meanwhile', async () => {
    await world.deps.db.delete(streams).where(eq(streams.installId, installId));
    await startHistory(world.deps, installId);
    expect(await view()).toMatchObject({ state: 'reading', share: 0 });
    expect(await stream('tickets')).toMatchObject({ state: 'reading', pages: 0 });
    expect(await stream('ticket-events')).toMatchObject({ state: 'waiting' });
  });

  it('tells how fast it goes and when it ends while it is read, and neither afterwards', async () => {
    const { db, now } = world.deps;
    const ago = (minutes: number) => new Date(now().getTime() - minutes * 60_000);
    await db.update(histories).set({ windowFrom: ago(1000) });
    const moving = { paceSince: ago(2), lastPageAt: ago(0), rowsPerMinute: 300 };
    await db
      .update(streams)
      .set({ ...moving, caughtUpAt: null, reachedAt: ago(500), rows: 900 })
      .where(ownStream('tickets'));
    const unread = { rows: 0, reachedAt: null, caughtUpAt: null };
    await db.update(streams).set(unread).where(ownStream('ticket-events'));
    const seen = await view();
    expect(seen).toMatchObject({ state: 'reading', perMinute: 300 });
    const minutes = (Date.parse(seen.endsAt ?? '') - now().getTime()) / 60_000;
    // 900 tickets more, and six updates for each of 1800.
    expect(minutes).toBeCloseTo((900 + 6 * 1800) / 300, 0);
    await ask('/pause', 'POST', {});
    const paused = await view();
    expect([paused.perMinute, paused.endsAt]).toEqual([undefined, undefined]);
    await ask('/resume', 'POST', {});
    await pollHistory(world, advance);
    advance(400_000);
    await pollHistory(world, advance);
    const after = await view();
    expect(after.state).toBe('following');
    expect([after.perMinute, after.endsAt]).toEqual([undefined, undefined]);
  });

  it('notes the pace of what it reads, page by page', async () => {
    const paces = await world.deps.db.select().from(streams).where(ownStream('tickets'));
    expect(paces.every(({ paceSince }) => paceSince !== null)).toBe(true);
  });

  it('is halted by pausing and goes on where it was, without a word lost', async () => {
    const paused = historyView.parse(await (await ask('/pause', 'POST', {})).json());
    expect(paused.state).toBe('paused');
    expect(paused.streams.every(({ state }) => state === 'paused')).toBe(true);
    openTicket(world.account, 'Written while nobody read.');
    await pollHistory(world, advance);
    expect((await view()).counts.tickets).toBe(2);
    const again = await (await ask('/pause', 'POST', {})).json();
    expect(again).toMatchObject({ pausedAt: paused.pausedAt });
    const resumed = historyView.parse(await (await ask('/resume', 'POST', {})).json());
    expect(resumed).toMatchObject({ state: 'following' });
    expect(resumed.pausedAt).toBeUndefined();
    await syncHistory(world, advance);
    expect((await view()).counts).toMatchObject({ tickets: 3, comments: 3 });
  });

  it('reads after a pause what tickets were waiting to be read', async () => {
    await ask('/pause', 'POST', {});
    await world.deps.db
      .update(pastTickets)
      .set({ readWhy: 'changed-comment' })
      .where(and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, '1')));
    expect((await view()).counts.toRead).toBe(1);
    await ask('/resume', 'POST', {});
    await syncHistory(world, advance);
    expect((await view()).counts.toRead).toBe(0);
  });

  it('reads after a pause what attachments were asked for during it, and only those', async () => {
    const { sandbox, agent } = world.account;
    const { db, queue } = world.deps;
    const attachments = [{ fileName: 'lamp.png', contentType: 'image/png', size: 10 }];
    addComment(sandbox, 1, { authorId: agent.id, body: 'Like this?', public: true, attachments });
    advance(61_000);
    await pollHistory(world, advance);
    await ask('/pause', 'POST', {});
    await ask('/options', 'PUT', { ...firstHistoryOptions, attachmentContent: true });
    await syncHistory(world, advance);
    expect(await db.select().from(pastAttachments)).toEqual([]);
    const waiting = () => queue.boss.fetch('read-attachments', { ignoreStartAfter: true });
    expect(await waiting()).toEqual([]);
    await ask('/resume', 'POST', {});
    const [job] = await waiting();
    expect(job?.data).toEqual({ installId, ticketId: '1' });
    await readAttachments(world.deps, { installId, ticketId: '1' });
    await queue.boss.complete('read-attachments', job?.id ?? '');
    expect(await db.select().from(pastAttachments)).toMatchObject([{ why: 'not-text' }]);
    await ask('/pause', 'POST', {});
    await ask('/resume', 'POST', {});
    expect(await waiting()).toEqual([]);
  });

  it('looks for changes at once when somebody asks, and not while it is paused', async () => {
    const before = (await view()).counts.tickets;
    openTicket(world.account, 'Just written.');
    advance(61_000);
    await ask('/pause', 'POST', {});
    expect((await ask('/look-now', 'POST', {})).status).toBe(409);
    await syncHistory(world, advance);
    expect((await view()).counts.tickets).toBe(before);
    await ask('/resume', 'POST', {});
    await syncHistory(world, advance);
    openTicket(world.account, 'And another.');
    advance(61_000);
    expect((await ask('/look-now', 'POST', {})).status).toBe(200);
    await syncHistory(world, advance);
    expect((await view()).counts.tickets).toBe(before + 2);
  });

  it('calls a list failing when it failed several times in a row, not once', async () => {
    const fail = (failures: number) =>
      world.deps.db
        .update(streams)
        .set({ failures, failureCode: 'retry-later', retryAt: new Date(world.deps.now()) })
        .where(ownStream('tickets'));
    await fail(1);
    expect((await view()).state).toBe('following');
    await fail(3);
    expect(await view()).toMatchObject({ state: 'failing' });
    expect(await stream('tickets')).toMatchObject({ state: 'failing', failureCode: 'retry-later' });
    expect(await stream('ticket-events')).toMatchObject({ state: 'following' });
    await pollHistory(world, advance);
    expect((await view()).state).toBe('following');
  });

  it('says when Zendesk cannot be asked at all', async () => {
    const set = (status: 'active' | 'reauthorization-required') =>
      world.deps.db.update(installs).set({ status }).where(eq(installs.id, installId));
    await set('reauthorization-required');
    expect((await view()).state).toBe('not-connected');
    await set('active');
    expect((await view()).state).toBe('following');
  });
});

describe('what is kept of an account', () => {
  const put = async (over: Partial<HistoryOptions>) =>
    ask('/options', 'PUT', { ...firstHistoryOptions, ...over });

  it('has its groups and brands by name to choose from (N-03)', async () => {
    const { sandbox } = world.account;
    const chosen = historyChoices.parse(await (await ask('/choices')).json());
    const groups = [...sandbox.account.groups.values()].map(({ name }) => name).toSorted();
    expect(groups.length).toBeGreaterThan(0);
    expect(chosen.groups.map(({ name }) => name).toSorted()).toEqual(groups);
  });

  it('follows what the admin chose, there and back', async () => {
    const before = (await view()).counts;
    const leaveOut = {
      ...firstHistoryOptions.leaveOut,
      statuses: ['new' as const, 'open' as const],
    };
    const changed = historyView.parse(await (await put({ leaveOut, everyHours: 6 })).json());
    expect(changed.options).toMatchObject({ everyHours: 6, leaveOut });
    await syncHistory(world, advance);
    expect((await view()).counts).toMatchObject({ tickets: 0, comments: 0 });
    await put({});
    await syncHistory(world, advance);
    expect((await view()).counts).toMatchObject({
      tickets: before.tickets,
      comments: before.comments,
    });
  });

  it.each([
    [{ windowMonths: 5 }, 'windowMonths'],
    [{ windowBy: 'birth' }, 'windowBy'],
    [{ everyHours: 1 }, 'everyHours'],
    [{ leaveOut: undefined }, 'leaveOut'],
  ])('is not chosen by %j', async (over, field) => {
    const before = (await view()).options;
    const answer = await put(over as never);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid_input', field } });
    expect((await view()).options).toEqual(before);
  });
});

describe('reading again', () => {
  it('brings back one ticket that was lost here', async () => {
    const { db } = world.deps;
    const own = and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, '2'));
    const before = (await view()).counts;
    await db.delete(pastComments).where(eq(pastComments.ticketId, '2'));
    await db.delete(pastTickets).where(own);
    expect((await view()).counts.tickets).toBe(before.tickets - 1);
    expect((await ask('/resync', 'POST', { what: 'ticket', ticketId: '2' })).status).toBe(200);
    await syncHistory(world, advance);
    expect((await view()).counts).toMatchObject({
      tickets: before.tickets,
      comments: before.comments,
    });
  });

  it('begins at no time that has not come, where a list would wait for it and tell of nothing', async () => {
    const from = new Date(world.deps.now().getTime() + 60_000).toISOString();
    const answer = await ask('/resync', 'POST', { what: 'since', from });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { field: 'from' } });
    const past = new Date(world.deps.now().getTime() - 3600_000).toISOString();
    expect((await ask('/resync', 'POST', { what: 'since', from: past })).status).toBe(200);
    await syncHistory(world, advance);
    expect((await view()).state).toBe('following');
  });

  it.each([
    { what: 'ticket' },
    { what: 'ticket', ticketId: '0' },
    { what: 'ticket', ticketId: '1; drop' },
    { what: 'article', articleId: 7 },
    { what: 'since', from: 'yesterday' },
    { what: 'the weather' },
    {},
  ])('refuses %j', async (request) => {
    expect((await ask('/resync', 'POST', request)).status).toBe(422);
  });
});

describe('the ledger of an account in the console', () => {
  const day = (ago: number) =>
    new Date(world.deps.now().getTime() - ago * 24 * 3600_000).toISOString().slice(0, 10);

  it('accounts for every ticket of the days asked for', async () => {
    const answer = await ask(`/ledger?from=${day(30)}&to=${day(0)}`);
    const { days, sample } = ledgerView.parse(await answer.json());
    const stored = days
      .filter(({ kind }) => kind === 'tickets')
      .reduce((sum, one) => sum + one.stored, 0);
    expect(stored).toBe((await view()).counts.tickets);
    expect(sample).toMatchObject({ differences: 0 });
    const before = ledgerView.parse(
      await (await ask(`/ledger?from=${day(60)}&to=${day(50)}`)).json(),
    );
    expect(before.days.filter(({ kind }) => kind === 'tickets')).toEqual([]);
  });

  it.each([
    ['', 'from'],
    ['?from=2026-01-01', 'to'],
    ['?from=yesterday&to=2026-01-01', 'from'],
    ['?from=2026-02-30&to=2026-03-01', 'from'],
    ['?from=2026-03-02&to=2026-03-01', 'from'],
  ])('is not asked for by %j', async (query, field) => {
    const answer = await ask(`/ledger${query}`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid_input', field } });
  });

  it('has one answer to why a ticket is not there', async () => {
    const where = async (path: string) =>
      whereabouts.parse(await (await ask(`/whereabouts/${path}`)).json());
    expect(await where('ticket/1')).toMatchObject({ code: 'stored', comments: 2 });
    expect(await where('ticket/3')).toMatchObject({ id: '3', code: 'deleted' });
    expect(await where('ticket/999999')).toMatchObject({ code: 'not-in-zendesk' });
    expect(await where('article/999999')).toMatchObject({ kind: 'article', code: 'not-kept' });
  });

  it.each(['ticket/0', 'ticket/x', 'ticket/1;drop', 'user/1', 'ticket/12345678901234567890'])(
    'answers the one 404 for %s',
    async (path) => {
      const answer = await ask(`/whereabouts/${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
    },
  );
});

describe('the calls of an account in the console', () => {
  it('are counted by day, and the last two weeks are shown, newest first', async () => {
    const { db, now } = world.deps;
    const day = (ago: number) =>
      new Date(now().getTime() - ago * 24 * 3600_000).toISOString().slice(0, 10);
    const old = { installId, bucket: 'exports', purpose: 'history' as const, calls: 7 };
    await db.insert(callCounts).values([
      { ...old, day: day(3) },
      { ...old, day: day(20) },
    ]);
    const { days } = (await view()).calls;
    expect(days.map((row) => row.day)).toContain(day(3));
    expect(days.map((row) => row.day)).not.toContain(day(20));
    expect(days.map((row) => row.day)).toEqual(
      days
        .map((row) => row.day)
        .toSorted()
        .reverse(),
    );
    expect(
      days.find((row) => row.day === day(0) && row.bucket === 'exports')?.calls,
    ).toBeGreaterThan(0);
  });

  it('have their whole allowance again when its minute is over, and are blocked no longer', async () => {
    const { db, now } = world.deps;
    const own = and(eq(callBudgets.installId, installId), eq(callBudgets.bucket, 'exports'));
    const until = new Date(now().getTime() + 30_000);
    await db
      .update(callBudgets)
      .set({ limit: 10, remaining: 2, windowEndsAt: until, blockedUntil: until })
      .where(own);
    const exports = async () =>
      (await view()).calls.budgets.find(({ bucket }) => bucket === 'exports');
    expect(await exports()).toEqual({
      bucket: 'exports',
      limit: 10,
      remaining: 2,
      blockedUntil: until.toISOString(),
    });
    advance(31_000);
    expect(await exports()).toEqual({ bucket: 'exports', limit: 10, remaining: 10 });
  });

  it('leave from the next call on what the admin says', async () => {
    const answer = await ask('/call-share', 'PUT', { keptShare: 90 });
    expect(historyView.parse(await answer.json()).calls.keptShare).toBe(90);
    const { db, now } = world.deps;
    advance(61_000);
    const take = () => takeCall(db, { installId, bucket: 'exports', purpose: 'history' }, now());
    expect(await take()).toBeUndefined();
    expect(await take()).toBeGreaterThan(0);
    await ask('/call-share', 'PUT', { keptShare: 20 });
    expect(await take()).toBeUndefined();
  });

  it.each([91, -1, 12.5, '20', undefined])('leave no %j percent', async (keptShare) => {
    const answer = await ask('/call-share', 'PUT', { keptShare });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { field: 'keptShare' } });
    expect((await view()).calls.keptShare).toBe(20);
  });
});

const routes: [string, string][] = [
  ['GET', ''],
  ['GET', '/choices'],
  ['GET', '/ledger?from=2026-01-01&to=2026-01-02'],
  ['GET', '/whereabouts/ticket/1'],
  ['GET', '/whereabouts/article/1'],
  ['PUT', '/options'],
  ['POST', '/resync'],
  ['POST', '/pause'],
  ['POST', '/resume'],
  ['POST', '/look-now'],
  ['PUT', '/call-share'],
];
const bodies: Record<string, unknown> = {
  '/call-share': { keptShare: 20 },
  '/options': firstHistoryOptions,
  '/resync': { what: 'everything' },
};

describe.each(routes)('%s /history%s', (method, path) => {
  const send = (id: string, who = world.person, origin = backendUrl) =>
    who.request(address(id, path), {
      method,
      headers: { 'content-type': 'application/json', origin },
      body: method === 'GET' ? undefined : JSON.stringify(bodies[path] ?? {}),
    });

  it('answers the one 404 for an account there is not, and for what is no id', async () => {
    for (const id of [randomUUID(), 'not-an-id']) {
      const answer = await send(id);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
    }
  });

  it('lets nobody in without a session', async () => {
    expect((await send(installId, createHttpPerson())).status).toBe(401);
  });

  it('takes changes from the console alone', async () => {
    if (method === 'GET') return;
    const before = await world.deps.db.select().from(histories);
    expect((await send(installId, world.person, 'https://evil.example')).status).toBe(403);
    expect(await world.deps.db.select().from(histories)).toEqual(before);
  });
});
