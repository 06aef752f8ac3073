import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstHistoryOptions, type HistoryOptions } from '../../server/contract/history.ts';
import { pastComments, pastTickets, streams } from '../../server/db/history-schema.ts';
import { events, installs } from '../../server/db/schema.ts';
import { changeHistoryOptions } from '../../server/history/change-history-options.ts';
import { resync } from '../../server/history/resync.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import type { Ticket } from '../sandbox/account.ts';
import { changeAnswers } from '../support/change-answers.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let old: Ticket;
let recent: Ticket;
let ofReturns: Ticket;
let lasting: Ticket;
let ofAgent: Ticket;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
const dayMs = 24 * 3600_000;
const formId = '777';

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox } = world.account;
  old = openTicket(world.account, 'The first lamp flickers.');
  const longAgo = new Date(sandbox.clock.now() - 200 * dayMs).toISOString().slice(0, 19) + 'Z';
  Object.assign(old, { createdAt: longAgo, updatedAt: longAgo, generatedAt: longAgo });
  lasting = openTicket(world.account, 'The roof still leaks.');
  lasting.createdAt = longAgo;
  for (const ticket of [old, lasting])
    for (const row of [...ticket.comments, ...ticket.audits]) row.createdAt = longAgo;
  recent = openTicket(world.account, 'Where is order 4711?');
  ofReturns = openTicket(world.account, 'I send back order 4712.');
  ofReturns.groupId = addGroup(sandbox, { name: 'Returns' }).id;
  ofReturns.brandId = addBrand(sandbox, { name: 'The shop', subdomain: 'acme-shop' }).id;
  Object.assign(ofReturns, { type: 'task', status: 'pending' });
  // All of the account's tickets have its one form.
  changeAnswers(world, 'incremental/tickets', (body) => {
    for (const row of body['tickets'] ?? [])
      if (row['id'] === ofReturns.id) row['ticket_form_id'] = Number(formId);
  });
  ofAgent = openTicket(world.account, 'When are you open?');
  ofAgent.supportType = 'ai_agent';
  advance(600_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

async function change(options: Partial<HistoryOptions>): Promise<void> {
  await changeHistoryOptions(world.deps, installId, { ...firstHistoryOptions, ...options });
  await syncHistory(world, advance);
}

const leaveOut = (some: Partial<HistoryOptions['leaveOut']>) => ({
  leaveOut: { ...firstHistoryOptions.leaveOut, ...some },
});

async function kept(): Promise<Record<string, string>> {
  const { db } = world.deps;
  const rows = await db.select().from(pastTickets).where(eq(pastTickets.installId, installId));
  const comments = await db.select().from(pastComments);
  return Object.fromEntries(
    rows.map(({ ticketId, leftOut, subject }) => {
      const own = comments.filter((comment) => comment.ticketId === ticketId);
      if (leftOut) return [ticketId, own.length + (subject ? 1 : 0) > 0 ? 'words' : leftOut];
      return [ticketId, own.map(({ text }) => text).join()];
    }),
  );
}

const all = () => ({
  [old.id]: 'The first lamp flickers.',
  [recent.id]: 'Where is order 4711?',
  [ofReturns.id]: 'I send back order 4712.',
  [lasting.id]: 'The roof still leaks.',
  [ofAgent.id]: 'ai-agent',
});

describe('what an admin chooses of the past', () => {
  it('begins with the last twelve months', async () => {
    expect(await kept()).toEqual(all());
  });

  it('shrinks at once: of what is before the window its number stays and not a word', async () => {
    await change({ windowMonths: 3 });
    expect(await kept()).toEqual({ ...all(), [old.id]: 'before-window' });
  });

  it('grows again, and brings back what was before, comments and all', async () => {
    await change({ windowMonths: null });
    expect(await kept()).toEqual(all());
  });

  it('is measured by creation when that is chosen, also for what was stored before, there and back (L-03)', async () => {
    await change({ windowMonths: 3 });
    expect(await kept()).toEqual({ ...all(), [old.id]: 'before-window' });
    await change({ windowMonths: 3, windowBy: 'created' });
    const both = { [old.id]: 'before-window', [lasting.id]: 'before-window' };
    expect(await kept()).toEqual({ ...all(), ...both });
    await change({ windowMonths: null });
    expect(await kept()).toEqual(all());
  });

  it('takes in what an AI agent handled alone when that is chosen, and leaves it out again', async () => {
    await change({ windowMonths: null, ...leaveOut({ aiAgentTickets: false }) });
    expect(await kept()).toEqual({ ...all(), [ofAgent.id]: 'When are you open?' });
    await change({ windowMonths: null });
    expect(await kept()).toEqual(all());
  });

  it.each<[string, () => Partial<HistoryOptions['leaveOut']>]>([
    ['status', () => ({ statuses: ['pending'] })],
    ['group', () => ({ groups: [String(ofReturns.groupId)] })],
    ['brand', () => ({ brands: [String(ofReturns.brandId)] })],
    ['form', () => ({ forms: [formId] })],
    ['type', () => ({ types: ['task'] })],
  ])('leaves out a %s, also what was stored before, and takes it in again', async (why, some) => {
    await change({ windowMonths: null, ...leaveOut(some()) });
    expect(await kept()).toEqual({ ...all(), [ofReturns.id]: why });
    const before = world.account.sandbox.requests.length;
    await change({ windowMonths: null });
    expect(await kept()).toEqual(all());
    // The updates tell the comments: no ticket is asked for by itself.
    const asked = world.account.sandbox.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => /\/tickets\/\d+/.test(path))).toEqual([]);
  });

  it('reads a ticket by itself when it comes in by a change of its own', async () => {
    await change({ windowMonths: null, ...leaveOut({ groups: [String(ofReturns.groupId)] }) });
    advance(600_000);
    ofReturns.groupId = world.account.sandbox.account.defaultGroupId;
    ofReturns.generatedAt = world.account.sandbox.clock.iso();
    await pollHistory(world, advance);
    expect(await kept()).toEqual(all());
  });
});

describe('a schedule', () => {
  it('has Zendesk asked every three hours and not in between', async () => {
    await change({ windowMonths: null, everyHours: 3 });
    const { requests } = world.account.sandbox;
    const exportsSince = (from: number) =>
      requests.slice(from).filter(({ path }) => path.includes('incremental/tickets')).length;
    let from = requests.length;
    for (let hour = 0; hour < 2; hour++) {
      advance(3_500_000);
      await pollHistory(world, advance);
    }
    expect(exportsSince(from)).toBe(0);
    from = requests.length;
    advance(4_000_000);
    await pollHistory(world, advance);
    expect(exportsSince(from)).toBeGreaterThan(0);
    await change({ windowMonths: null });
  });
});

describe('reading again', () => {
  const spoil = async (ticket: Ticket) => {
    await world.deps.db
      .delete(pastComments)
      .where(
        and(eq(pastComments.installId, installId), eq(pastComments.ticketId, String(ticket.id))),
      );
  };

  it('repairs one ticket', async () => {
    await spoil(recent);
    await resync(world.deps, installId, { what: 'ticket', ticketId: String(recent.id) });
    await syncHistory(world, advance);
    expect(await kept()).toEqual(all());
  });

  it('repairs what changed since a time, and everything', async () => {
    await spoil(recent);
    const from = new Date(Date.parse(recent.createdAt) - 1000).toISOString();
    await resync(world.deps, installId, { what: 'since', from });
    await syncHistory(world, advance);
    expect(await kept()).toEqual(all());
    await spoil(old);
    await resync(world.deps, installId, { what: 'everything' });
    await syncHistory(world, advance);
    expect(await kept()).toEqual(all());
  });

  it('reads every list to its end again by itself, those that wait for another too', async () => {
    const lists = () =>
      world.deps.db.select().from(streams).where(eq(streams.installId, installId));
    const before = (await lists()).map(({ name }) => name);
    expect(before.filter((name) => name.startsWith('article-changes:'))).not.toEqual([]);
    await resync(world.deps, installId, { what: 'everything' });
    await syncHistory(world, advance);
    const read = (await lists()).filter(({ caughtUpAt }) => caughtUpAt !== null);
    expect(read.map(({ name }) => name).toSorted()).toEqual(before.toSorted());
  });

  it('forgets a ticket that is gone for good, and knows nothing of one that never was', async () => {
    world.account.sandbox.account.tickets.delete(recent.id);
    await resync(world.deps, installId, { what: 'ticket', ticketId: String(recent.id) });
    await resync(world.deps, installId, { what: 'ticket', ticketId: '999999' });
    await syncHistory(world, advance);
    expect(await kept()).toEqual({ ...all(), [recent.id]: 'deleted' });
  });
});

async function secretOf() {
  const [install] = await world.deps.db.select().from(installs).where(eq(installs.id, installId));
  return install?.widgetSecretSealed;
}

describe('a look every day', () => {
  it('has no webhook come meanwhile, and has them come again afterwards', async () => {
    const { sandbox } = world.account;
    const deliveries = async () => {
      await world.work();
      const before = (await world.deps.db.select().from(events)).length;
      openTicket(world.account, 'Where is my receipt?');
      await sandbox.settle();
      return (await world.deps.db.select().from(events)).length - before;
    };
    expect(await deliveries()).toBeGreaterThan(0);
    const secretBefore = await secretOf();
    await change({ windowMonths: null, everyHours: 24 });
    expect(await deliveries()).toBe(0);
    advance(24 * 3600_000);
    await pollHistory(world, advance);
    const asked = Object.values(await kept()).filter((text) => text === 'Where is my receipt?');
    expect(asked).toHaveLength(2);
    await change({ windowMonths: null });
    expect(await deliveries()).toBeGreaterThan(0);
    // Nothing but the webhook was touched: tabs that are open go on.
    expect(await secretOf()).toBe(secretBefore);
  });
});
