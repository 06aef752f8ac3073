import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../server/contract/brief.ts';
import type { BriefSettings, InstallView } from '../../server/contract/install.ts';
import { briefs } from '../../server/db/schema.ts';
import { catchUpTickets } from '../../server/briefs/catch-up-tickets.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let install: InstallView;

beforeAll(async () => {
  world = await makeWorld();
  install = await world.connect();
});
beforeEach(() => set({ on: true, useInternalNotes: false }));
afterAll(() => world.close());

async function set(settings: BriefSettings): Promise<Response> {
  return world.person.request(`${backendUrl}/api/console/installs/${install.id}/briefs`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(settings),
  });
}

async function view(): Promise<unknown> {
  const answer = await world.person.request(`${backendUrl}/api/console/installs/${install.id}`);
  return answer.json();
}

async function openWithNote(): Promise<Ticket> {
  const ticket = openTicket(world.account, 'The heating makes a knocking noise.');
  addComment(world.account.sandbox, ticket.id, {
    authorId: world.account.agent.id,
    body: 'The technician found a loose valve in the cellar.',
    public: false,
  });
  await settle();
  return ticket;
}

async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

async function readyBrief(ticket: Ticket): Promise<Brief> {
  const answer = await briefOf(world, ticket.id);
  if (answer.state !== 'ready') throw new Error(`Not ready: ${answer.state}`);
  return answer.brief;
}

describe('internal notes', () => {
  it('are not used unless the account says so, and marked where they are (demand 17)', async () => {
    const ticket = await openWithNote();
    expect(JSON.stringify(await readyBrief(ticket))).not.toContain('valve');
    expect((await readyBrief(ticket)).covers).toMatchObject({ entries: 1, notesNotUsed: 1 });
    expect((await set({ on: true, useInternalNotes: true })).status).toBe(200);
    await settle();
    const brief = await readyBrief(ticket);
    const note = brief.statements.find(({ text }) => text.includes('valve'));
    expect(note?.receipts).toMatchObject([{ public: false, authorRole: 'agent' }]);
    expect(brief.covers).toMatchObject({ entries: 2, notesNotUsed: 0 });
  });

  it('are gone with the answer to the admin who takes them out, also from work under way', async () => {
    await set({ on: true, useInternalNotes: true });
    const ticket = await openWithNote();
    expect(JSON.stringify(await readyBrief(ticket))).toContain('valve');
    await set({ on: true, useInternalNotes: false });
    const words = async () => JSON.stringify(await world.deps.db.select().from(briefs));
    expect(await words()).not.toContain('valve');
    expect(await (await askForBrief(world, ticket.id)).text()).not.toContain('valve');
    await settle();
    expect(JSON.stringify(await readyBrief(ticket))).not.toContain('valve');
    expect(await words()).not.toContain('valve');
  });
});

describe('briefs switched off', () => {
  it('are neither made nor shown, and nothing is read from Zendesk for them', async () => {
    await set({ on: false, useInternalNotes: false });
    const before = world.account.sandbox.requests.length;
    const ticket = openTicket(world.account, 'Nobody reads me.');
    await settle();
    expect(await (await askForBrief(world, ticket.id)).json()).toEqual({ state: 'switched-off' });
    world.account.sandbox.clock.advance(120_000);
    await catchUpTickets(world.deps);
    await settle();
    expect(world.account.sandbox.requests.slice(before)).toEqual([]);
  });

  it('come back with what happened meanwhile', async () => {
    const ticket = openTicket(world.account, 'The tap drips.');
    await settle();
    await set({ on: false, useInternalNotes: false });
    addComment(world.account.sandbox, ticket.id, {
      authorId: world.account.customer.id,
      body: 'Now it pours.',
      public: true,
    });
    await settle();
    await set({ on: true, useInternalNotes: false });
    await settle();
    expect(JSON.stringify(await readyBrief(ticket))).toContain('Now it pours.');
  });
});

describe('the settings of briefs', () => {
  it('are in the account as the console reads it', async () => {
    await set({ on: true, useInternalNotes: true });
    expect(await view()).toMatchObject({ briefs: { on: true, useInternalNotes: true } });
  });

  it('are refused when half of them is missing, and nothing changes', async () => {
    const answer = await set({ on: false } as BriefSettings);
    expect(answer.status).toBe(422);
    expect(await view()).toMatchObject({ briefs: { on: true, useInternalNotes: false } });
  });
});
