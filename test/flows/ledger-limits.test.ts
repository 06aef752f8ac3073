import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  histories,
  ledgerCounts,
  pastComments,
  pastTickets,
} from '../../server/db/history-schema.ts';
import { readFreeCalls } from '../../server/calls/read-free-calls.ts';
import { callBudgets } from '../../server/db/calls-schema.ts';
import { compareSample } from '../../server/ledger/compare-sample.ts';
import { countDays } from '../../server/ledger/count-days.ts';
import { readLedger } from '../../server/ledger/read-ledger.ts';
import { sampleSize, samplesInHour } from '../../server/ledger/sample-size.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { deleteUser } from '../sandbox/people/delete-user.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let first: Ticket;
let second: Ticket;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  first = openTicket(world.account, 'Where is order 4711?');
  second = openTicket(world.account, 'The lamp flickers.');
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

/** Three times, so that every list had its turn. */
async function rest(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await pollHistory(world, advance);
    await world.work();
  }
}

/** The whole ledger as it is now. */
const ledger = () => {
  const window = { from: new Date('2000-01-01'), to: world.deps.now() };
  return readLedger(world.deps.db, installId, window);
};
const sampleOf = async () => (await ledger()).sample;
const compared = async () => (await sampleOf()).tickets;
const peopleCountedAt = async () => {
  const people = (await ledger()).totals.find(({ kind }) => kind === 'users');
  return Date.parse(people?.countedAt ?? '');
};
/** What the next sample is asked to do, which nobody does. */
async function takeNextSample(): Promise<unknown> {
  const { boss } = world.deps.queue;
  const [job] = await boss.fetch('compare-sample', { ignoreStartAfter: true });
  if (job) await boss.complete('compare-sample', job.id);
  return job?.data;
}
const asked = (pattern: RegExp) =>
  world.exchanges.filter(({ request }) => pattern.test(request.url)).length;
/** Until it is switched off again. */
const refuse = (path: string, status: number) =>
  world.account.sandbox.faults.add({
    kind: 'answer',
    path,
    status,
    headers: { 'retry-after': '30' },
    body: { error: 'Refused' },
    times: 1000,
  });

describe('the days asked for', () => {
  it.each(['from=9999-12-31&to=9999-12-31', 'from=0000-01-01&to=2026-01-01'])(
    'refuses days that are none of its own: %s',
    async (query) => {
      const url = `${backendUrl}/api/console/installs/${installId}/history/ledger?${query}`;
      const answer = await world.person.request(url);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ error: { code: 'invalid_input' } });
    },
  );
});

describe('what Zendesk does not tell', () => {
  it('is passed when samples are compared, and the others have their turn', async () => {
    const before = await compared();
    const end = refuse(`/api/v2/tickets/${first.id}\\b`, 403);
    await compareSample(world.deps, { installId });
    end();
    expect((await compared()) - before).toBe(1);
  });

  it('is asked for again by the next sample, which goes on where an allowance ended', async () => {
    const before = await compared();
    const end = refuse(`/api/v2/tickets/${second.id}\\b`, 429);
    await compareSample(world.deps, { installId, left: 7 });
    expect((await compared()) - before).toBe(1);
    // The one that had to wait is still to be compared in this hour.
    expect(await takeNextSample()).toEqual({ installId, left: 6 });
    end();
    advance(60_000);
    const ofFirst = asked(new RegExp(`/tickets/${first.id}\\b`));
    await compareSample(world.deps, { installId });
    expect((await compared()) - before).toBe(2);
    expect(asked(new RegExp(`/tickets/${first.id}\\b`))).toBe(ofFirst);
  });

  it('of a conversation longer than an allowance does not hold up the others', async () => {
    const before = await compared();
    const end = refuse(`/api/v2/tickets/${first.id}/comments`, 429);
    await compareSample(world.deps, { installId });
    advance(60_000);
    await compareSample(world.deps, { installId });
    end();
    expect((await compared()) - before).toBe(1);
    await takeNextSample();
  });

  it('of a ticket that is gone has it read again, though no export tells of it', async () => {
    const { id } = openTicket(world.account, 'Here today.');
    await rest();
    world.account.sandbox.account.tickets.delete(id);
    for (let round = 0; round < 2; round++) await compareSample(world.deps, { installId });
    await syncHistory(world, advance);
    const [row] = await world.deps.db
      .select()
      .from(pastTickets)
      .where(and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, String(id))));
    expect(row?.leftOut).toBe('deleted');
  });

  it('is not asked for over and over: days that we may not count are one call', async () => {
    const end = refuse('/api/v2/search/count', 403);
    advance(8 * 24 * 3600_000);
    const before = asked(/search\/count/);
    const began = world.deps.now().getTime();
    await countDays(world.deps, { installId });
    end();
    expect(asked(/search\/count/) - before).toBe(1);
    const counted = await peopleCountedAt();
    expect(counted).toBeGreaterThanOrEqual(began);
    // What was counted today stands: looking again asks for it no more.
    const calls = asked(/users\/count/);
    await countDays(world.deps, { installId });
    expect(await peopleCountedAt()).toBe(counted);
    expect(asked(/users\/count/)).toBe(calls);
  });
});

describe('the samples of an hour', () => {
  it.each([
    [0, 10],
    [1680, 10],
    [168_000, 1000],
    [1_000_000, 3000],
  ])('of %i tickets come to %i', (tickets, inHour) => {
    expect(samplesInHour(tickets)).toBe(inHour);
  });

  it.each([
    ['ten at first where nothing is free', { free: 0, left: 500, isFirst: true }, 10],
    ['one later where nothing is free', { free: 0, left: 500, isFirst: false }, 1],
    ['paid by a quarter of what is free', { free: 240, left: 500, isFirst: false }, 30],
    ['never more than fifty', { free: 9000, left: 500, isFirst: true }, 50],
    ['never more than the hour is to have', { free: 9000, left: 7, isFirst: false }, 7],
  ])('are %s', (_, state, size) => {
    expect(sampleSize(state)).toBe(size);
  });

  it('leave to agents what they need, and go on a minute later where they ended', async () => {
    const { db, queue, now } = world.deps;
    await compareSample(world.deps, { installId });
    const of = { installId, bucket: 'account' as const };
    const own = and(eq(callBudgets.installId, installId), eq(callBudgets.bucket, 'account'));
    const windowEndsAt = new Date(now().getTime() + 60_000);
    await db.update(callBudgets).set({ limit: 100, remaining: 58, windowEndsAt }).where(own);
    // Twenty are kept for other tools, thirty for exports.
    expect(await readFreeCalls(db, of, now())).toBe(8);
    const before = await compared();
    await compareSample(world.deps, { installId, left: 5 });
    expect(await compared()).toBe(before + 1);
    expect(await queue.boss.fetch('compare-sample')).toEqual([]);
    expect(await takeNextSample()).toEqual({ installId, left: 4 });
    const blocked = { limit: 100, windowEndsAt, blockedUntil: windowEndsAt };
    await db.update(callBudgets).set(blocked).where(own);
    expect(await readFreeCalls(db, of, now())).toBe(0);
    advance(70_000);
    expect(await readFreeCalls(db, of, now())).toBe(50);
    // To the end of the round, for those who come after.
    await compareSample(world.deps, { installId });
  });
});

describe('the edges of the ledger', () => {
  it('the days counted begin with the first whole one of the window', async () => {
    const [history] = await world.deps.db
      .select()
      .from(histories)
      .where(eq(histories.installId, installId));
    const windowFrom = history?.windowFrom ?? new Date(NaN);
    expect(windowFrom.toISOString()).not.toContain('T00:00:00.000Z');
    const next = new Date(windowFrom.getTime() + 24 * 3600_000).toISOString().slice(0, 10);
    // As it was counted when the window began a day earlier.
    const cut = windowFrom.toISOString().slice(0, 10);
    const counted = { inZendesk: 3, countedAt: world.deps.now() };
    await world.deps.db
      .insert(ledgerCounts)
      .values({ installId, kind: 'tickets', day: cut, ...counted });
    advance(60_000);
    for (let round = 0; round < 30; round++) await countDays(world.deps, { installId });
    const oldest = (await ledger()).days.filter(({ kind }) => kind === 'tickets').at(-1);
    expect(oldest?.day).toBe(next);
  });

  it('knows no difference where a name was masked because its owner was deleted', async () => {
    const cora = addUser(world.account.sandbox, { name: 'Corabella Lindqvist', role: 'end-user' });
    const ticket = createTicket(world.account.sandbox, {
      subject: 'A lamp',
      requesterId: cora.id,
      comment: { body: 'Corabella Lindqvist has a lamp.' },
    });
    await rest();
    deleteUser(world.account.sandbox, cora.id);
    await rest();
    const isOwn = and(
      eq(pastComments.installId, installId),
      eq(pastComments.ticketId, String(ticket.id)),
    );
    const [row] = await world.deps.db.select().from(pastComments).where(isOwn);
    expect(row?.text).not.toContain('Corabella');
    const before = await sampleOf();
    await compareSample(world.deps, { installId });
    const after = await sampleOf();
    expect(after.comments - before.comments).toBe(3);
    expect(after.differences).toBe(before.differences);
  });
});
