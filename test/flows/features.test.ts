import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUpTickets } from '../../server/briefs/catch-up-tickets.ts';
import {
  featuresView,
  type FeatureName,
  type FeatureView,
  type SwitchRequest,
} from '../../server/contract/features.ts';
import { recommendations } from '../../server/db/recommendations-schema.ts';
import { briefs, events, tickets } from '../../server/db/schema.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { openTicket } from '../support/ticket.ts';
import { addTopicField, askAbout, askForTopic, chooseTopics, topicOf } from '../support/topics.ts';
import { askForBrief, briefOf, newestEntryId, postToWidget } from '../support/widget.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let fieldId: string;

beforeAll(async () => {
  world = await makeWorld();
  fieldId = String(addTopicField(world.account).id);
  installId = (await world.connect()).id;
});
afterAll(() => world.close());

const address = () => `${backendUrl}/api/console/installs/${installId}/features`;

async function feature(name: FeatureName): Promise<FeatureView> {
  const answer = await world.person.request(address());
  const found = featuresView.parse(await answer.json()).features.find((one) => one.name === name);
  if (!found) throw new Error(`There is no feature ${name}.`);
  return found;
}

async function turn(name: FeatureName, request: SwitchRequest): Promise<Response> {
  return world.person.request(`${address()}/${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(request),
  });
}

async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

async function say(ticket: Ticket, body: string): Promise<void> {
  const { sandbox, customer } = world.account;
  addComment(sandbox, ticket.id, { authorId: customer.id, body, public: true });
  await settle();
}

/** What the sidebar is told below the brief. */
async function below(ticket: Ticket, what: 'recommendations' | 'reply'): Promise<unknown> {
  const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
  const path = `/widget/tickets/${ticket.id}/${what}`;
  const body = what === 'reply' ? { proof, similar: [], make: 'no' } : { proof };
  return (await postToWidget(world, path, body)).json();
}

const eventsOf = async ({ id }: Ticket) =>
  (
    await world.deps.db
      .select()
      .from(events)
      .where(eq(events.ticketId, String(id)))
  ).length;

/** What is kept of a ticket to find others like it. */
async function asked({ id }: Ticket): Promise<string> {
  const rows = await world.deps.db
    .select({ asked: recommendations.asked })
    .from(recommendations)
    .where(eq(recommendations.ticketId, String(id)));
  return JSON.stringify(rows);
}

/** How often Zendesk was asked for anything while this was done. */
async function callsOf(act: () => Promise<unknown>): Promise<number> {
  const before = world.account.sandbox.requests.length;
  await act();
  return world.account.sandbox.requests.length - before;
}

async function minutesLater(): Promise<void> {
  world.account.sandbox.clock.advance(120_000);
  await catchUpTickets(world.deps);
  await world.work();
}

describe('a feature that is switched off (F-31)', () => {
  let ticket: Ticket;

  it('has its events received and skipped, keeps what there is, and says how much it missed', async () => {
    ticket = openTicket(world.account, 'The tap drips.');
    await settle();
    expect(await feature('briefs')).toEqual({ name: 'briefs', on: true, missed: 0 });
    expect((await turn('briefs', { on: false })).status).toBe(200);
    const received = await eventsOf(ticket);
    expect(await callsOf(() => say(ticket, 'Now it pours.'))).toBe(0);
    expect(await eventsOf(ticket)).toBeGreaterThan(received);
    expect(await feature('briefs')).toMatchObject({ on: false, missed: 1 });
    expect((await feature('briefs')).offSince).toBeDefined();
    expect((await world.view(installId)).featuresOn).toEqual(['history']);
    expect(await feature('recommendations')).toMatchObject({ on: true, obstacle: 'briefs-off' });
    expect(await (await askForBrief(world, ticket.id)).json()).toEqual({ state: 'switched-off' });
    const kept = await world.deps.db.select({ body: briefs.body }).from(briefs);
    expect(JSON.stringify(kept)).toContain('The tap drips');
  });

  it('is caught up with at once when it is switched on, if that is wanted', async () => {
    expect((await turn('briefs', { on: true, catchUp: 'now' })).status).toBe(200);
    await world.work();
    expect(await (await askForBrief(world, ticket.id)).text()).toContain('Now it pours');
    expect(await feature('briefs')).toEqual({ name: 'briefs', on: true, missed: 0 });
  });

  it('otherwise waits for somebody to open each ticket, and for what comes next', async () => {
    const opened = openTicket(world.account, 'The lamp flickers.');
    const written = openTicket(world.account, 'The door squeaks.');
    const left = openTicket(world.account, 'The floor creaks.');
    await settle();
    await turn('briefs', { on: false });
    for (const ticket of [opened, written, left]) await say(ticket, 'It is worse now.');
    await turn('briefs', { on: true, catchUp: 'when-opened' });
    expect(await callsOf(() => world.work())).toBe(0);
    expect(await callsOf(() => minutesLater())).toBe(0);
    expect(JSON.stringify(await briefOf(world, opened.id))).toContain('It is worse now');
    await say(written, 'And now it is stuck.');
    const answer = await askForBrief(world, written.id);
    expect(await answer.text()).toContain('And now it is stuck');
    const waiting = await world.deps.db
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .where(eq(tickets.leftUntilOpened, true));
    expect(waiting).toEqual([{ ticketId: String(left.id) }]);
  });
});

describe('similar tickets and suggested replies switched off', () => {
  it('are not shown, each by itself, while the brief is', async () => {
    const ticket = openTicket(world.account, 'The dishwasher shows E24.');
    await settle();
    await turn('recommendations', { on: false });
    expect(await below(ticket, 'recommendations')).toEqual({ state: 'switched-off' });
    expect(await below(ticket, 'reply')).toMatchObject({ state: 'idle' });
    expect(await feature('recommendations')).toMatchObject({ on: false, missed: 0 });
    await turn('recommendations', { on: true });
    await turn('replies', { on: false });
    expect(await below(ticket, 'reply')).toEqual({ state: 'switched-off' });
    expect(await below(ticket, 'recommendations')).not.toEqual({ state: 'switched-off' });
    expect(await briefOf(world, ticket.id)).toMatchObject({ state: 'ready' });
    expect((await world.view(installId)).featuresOn).toEqual([
      'briefs',
      'recommendations',
      'history',
    ]);
    await turn('replies', { on: true });
  });

  it('look for nothing while both are off, and for what came meanwhile once one is on', async () => {
    const ticket = openTicket(world.account, 'The oven stays cold.');
    await settle();
    await turn('recommendations', { on: false });
    await turn('replies', { on: false });
    await say(ticket, 'Now the fridge stays cold as well.');
    expect(await feature('recommendations')).toMatchObject({ missed: 1 });
    await turn('recommendations', { on: true, catchUp: 'now' });
    expect(await asked(ticket)).not.toContain('fridge');
    await world.work();
    expect(await asked(ticket)).toContain('fridge');
    await turn('replies', { on: true });
  });
});

describe('topics switched off', () => {
  it('need a field to be switched on at all, and say so', async () => {
    expect(await feature('topics')).toMatchObject({ on: false, obstacle: 'no-field' });
    const refused = await turn('topics', { on: true });
    expect(refused.status).toBe(422);
  });

  it('do again what they did before, with what came meanwhile', async () => {
    await chooseTopics(world, installId, { mode: 'suggest', fieldId, targetPercent: 90 });
    await turn('topics', { on: false });
    const ticket = askAbout(world.account, 'billing__refund', 3);
    await settle();
    expect(await (await askForTopic(world, ticket.id)).json()).toEqual({ state: 'switched-off' });
    expect(await feature('topics')).toMatchObject({ on: false, missed: 1 });
    expect((await turn('topics', { on: true, catchUp: 'now' })).status).toBe(200);
    await world.work();
    const answer = await (await askForTopic(world, ticket.id)).json();
    expect(answer).toMatchObject({ state: 'ready' });
    expect(await feature('topics')).toEqual({ name: 'topics', on: true, missed: 0 });
  });

  it('left until opened, are looked for when somebody opens the ticket', async () => {
    await turn('topics', { on: false });
    const ticket = askAbout(world.account, 'orders__late', 2);
    await settle();
    await turn('topics', { on: true, catchUp: 'when-opened' });
    expect(await callsOf(() => world.work())).toBe(0);
    expect(await topicOf(world, ticket.id)).toMatchObject({ state: 'ready' });
  });
});

describe('the switches', () => {
  it('stop and go on with the history where it stands', async () => {
    await turn('history', { on: false });
    expect(await feature('history')).toMatchObject({ on: false });
    expect((await world.view(installId)).featuresOn).not.toContain('history');
    await turn('history', { on: true });
    expect(await feature('history')).toMatchObject({ on: true });
  });

  it('are noted with who pressed them, once', async () => {
    await turn('replies', { on: false });
    await turn('replies', { on: false });
    await turn('replies', { on: true });
    const answer = await world.person.request(
      `${backendUrl}/api/console/installs/${installId}/activity?kind=briefs`,
    );
    const { lines } = (await answer.json()) as { lines: { what: string; who: object }[] };
    expect(lines.slice(0, 2).map(({ what }) => what)).toEqual([
      'changed features: suggested replies: on',
      'changed features: suggested replies: off',
    ]);
    expect(lines[0]?.who).toMatchObject({ kind: 'person' });
    expect(lines[2]?.what).not.toContain('suggested replies: off');
  });

  it('are not there for a feature nobody knows', async () => {
    const answer = await turn('teleport' as FeatureName, { on: true });
    expect(answer.status).toBe(404);
  });
});
