import { and, count, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qualityView } from '../../server/contract/quality.ts';
import type { TopicAnswer } from '../../server/contract/topics.ts';
import { recommendations } from '../../server/db/recommendations-schema.ts';
import { documents } from '../../server/db/search-schema.ts';
import { topicChances } from '../../server/topics/topic-chances.ts';
import { activities } from '../../server/db/activity-schema.ts';
import { ticketTopics, topicClassifiers, topicOptions } from '../../server/db/topics-schema.ts';
import { readTopicSettings } from '../../server/topics/settings-store.ts';
import { pollTopics } from '../../server/topics/poll-topics.ts';
import type { Ticket, TicketField } from '../sandbox/account.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { mergeTickets } from '../sandbox/tickets/merge-tickets.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import {
  addTopicField,
  askAbout,
  chooseTopics,
  consentAgain,
  labelPast,
  postTopics,
  tellChoice,
  topicOf,
  viewTopics,
} from '../support/topics.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let field: TicketField;
let fieldId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);
const settingsOf = (mode: 'off' | 'suggest' | 'assign') => ({ mode, fieldId, targetPercent: 95 });

/** Lets deliveries arrive and their work be done. */
async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

async function ready(ticket: Ticket): Promise<TopicAnswer & { state: 'ready' }> {
  const answer = await topicOf(world, ticket.id);
  if (answer.state !== 'ready') throw new Error(`It is ${answer.state}.`);
  return answer;
}

/** Writes of ours to tickets, as Zendesk saw them. */
const writes = () =>
  world.exchanges.filter(
    ({ request }) =>
      request.method === 'PUT' && /\/tickets\/\d+$/.test(new URL(request.url).pathname),
  );
const written = (ticketId: number) =>
  writes().filter(({ request }) => new URL(request.url).pathname.endsWith(`/${ticketId}`));
const valueOf = (ticket: Ticket) =>
  world.account.sandbox.account.tickets.get(ticket.id)?.customFields[field.id] ?? undefined;

async function rowOf(ticketId: number) {
  const [row] = await world.deps.db
    .select()
    .from(ticketTopics)
    .where(and(eq(ticketTopics.installId, installId), eq(ticketTopics.ticketId, String(ticketId))));
  return row;
}

beforeAll(async () => {
  world = await makeWorld();
  field = addTopicField(world.account);
  fieldId = String(field.id);
  labelPast(world.account, field, 120);
  installId = (await world.connect()).id;
  await syncHistory(world, advance);
  await settle();
});
afterAll(() => world.close());

describe('before an admin chose a field', () => {
  it('there are no topics, and the sidebar says nothing of them', async () => {
    const ticket = askAbout(world.account, 'orders__late', 1000);
    await settle();
    expect(await topicOf(world, ticket.id)).toEqual({ state: 'switched-off' });
    expect(await viewTopics(world, installId)).toMatchObject({
      settings: { mode: 'off', targetPercent: 95 },
      fields: [{ id: fieldId, title: 'Topic', options: 3 }],
      mayWrite: false,
      training: { state: 'idle' },
    });
  });

  it('nothing but a dropdown of the account can be chosen, and topics need one', async () => {
    const strange = await chooseTopics(world, installId, {
      ...settingsOf('suggest'),
      fieldId: '1',
    });
    expect(strange.status).toBe(422);
    expect(await strange.json()).toMatchObject({ error: { code: 'invalid_input' } });
    const none = await chooseTopics(world, installId, { mode: 'suggest', targetPercent: 95 });
    expect(none.status).toBe(422);
  });
});

describe('suggesting', () => {
  beforeAll(async () => {
    expect((await chooseTopics(world, installId, settingsOf('suggest'))).status).toBe(200);
    await settle();
  });

  it('learns from the account’s own labelled tickets, and says how good it would have been (CL-14, CL-16)', async () => {
    const { classifier, training, trainings } = await viewTopics(world, installId);
    expect(training).toEqual({ state: 'idle' });
    expect(trainings).toHaveLength(1);
    expect(classifier).toMatchObject({ version: 1, examples: 120 });
    expect(classifier?.options.map(({ examples }) => examples)).toEqual([40, 40, 40]);
    const chosen = classifier?.choices.find(({ targetPercent }) => targetPercent === 95);
    const point = classifier?.curve.find(({ threshold }) => threshold === chosen?.threshold);
    expect(point?.precision).toBeGreaterThan(0.95);
  });

  it('ranks the options of a new ticket with the tickets that speak for them, and writes nothing (CL-01, CL-02, CL-04)', async () => {
    const ticket = askAbout(world.account, 'orders__late', 7);
    await settle();
    const answer = await ready(ticket);
    expect(answer).toMatchObject({ field: { id: fieldId, title: 'Topic' } });
    expect(answer.suggestions[0]).toMatchObject({ value: 'orders__late', name: 'Orders::Late' });
    expect(answer.learning).toBeUndefined();
    const [because] = answer.suggestions[0]?.because ?? [];
    const similar = world.account.sandbox.account.tickets.get(Number(because));
    expect(similar?.customFields[field.id]).toBe('orders__late');
    expect(writes()).toEqual([]);
    expect(valueOf(ticket)).toBeUndefined();
  });

  it('learns what an agent chose from what the field then says in Zendesk, not from the sidebar’s word', async () => {
    const ticket = askAbout(world.account, 'orders__late', 8);
    await settle();
    await ready(ticket);
    await tellChoice(world, ticket.id, { did: 'applied', value: 'app__sign_in' });
    await settle();
    expect((await rowOf(ticket.id))?.lesson).toBeNull();
    const { sandbox, agent } = world.account;
    updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: 'app__sign_in' } }, agent.id);
    await settle();
    expect(await rowOf(ticket.id)).toMatchObject({
      lesson: 'app__sign_in',
      current: 'app__sign_in',
    });
    expect((await viewTopics(world, installId)).classifier?.learnedSince).toBe(1);
  });

  it('has nothing for a ticket that is like those of no option (CL-12)', async () => {
    const { sandbox, customer } = world.account;
    const ticket = createTicket(sandbox, {
      subject: 'Zebra',
      requesterId: customer.id,
      comment: { body: 'Quokkas juggle xylophones beneath violet volcanoes.' },
    });
    await settle();
    expect((await ready(ticket)).suggestions).toEqual([]);
  });

  it('lets similar tickets be ordered by it, also those labelled before an option’s value was changed', async () => {
    const ticket = askAbout(world.account, 'orders__late', 72);
    await settle();
    const { db } = world.deps;
    const labelled = await db
      .select({ topic: documents.topic, count: count() })
      .from(documents)
      .where(and(eq(documents.installId, installId), eq(documents.kind, 'ticket')))
      .groupBy(documents.topic);
    expect(labelled.find(({ topic }) => topic === 'orders__late')?.count).toBe(40);
    const [made] = await db
      .select({ madeAt: recommendations.madeAt })
      .from(recommendations)
      .where(
        and(
          eq(recommendations.installId, installId),
          eq(recommendations.ticketId, String(ticket.id)),
        ),
      );
    const judgedAt = (await rowOf(ticket.id))?.madeAt?.getTime() ?? Infinity;
    expect(made?.madeAt?.getTime()).toBeGreaterThanOrEqual(judgedAt);
    await db
      .update(topicOptions)
      .set({ formerValues: ['orders__delayed'] })
      .where(eq(topicOptions.value, 'orders__late'));
    const chances = await topicChances(db, installId, String(ticket.id));
    expect(chances?.get('orders__late')).toBeGreaterThan(0.9);
    expect(chances?.get('orders__delayed')).toBe(chances?.get('orders__late'));
    await db.update(topicOptions).set({ formerValues: [] });
  });

  it('has nothing for a merged ticket, and does not look for it again and again', async () => {
    const { sandbox, agent } = world.account;
    const [source, target] = [70, 71].map((n) => askAbout(world.account, 'orders__late', n));
    mergeTickets(sandbox, [source!.id], target!.id, agent.id);
    await settle();
    expect((await ready(source!)).suggestions).toEqual([]);
    const before = world.exchanges.length;
    expect((await ready(source!)).suggestions).toEqual([]);
    expect(world.exchanges.length).toBe(before);
  });

  it('offers an option that came, under its new name one that was renamed, and none that is gone (CL-09, CL-17, F-15)', async () => {
    const ticket = askAbout(world.account, 'app__sign_in', 9);
    await settle();
    const late = field.options.find(({ value }) => value === 'orders__late');
    const signIn = field.options.find(({ value }) => value === 'app__sign_in');
    if (!late || !signIn) throw new Error('An option is missing.');
    signIn.name = 'App::Login';
    field.options = field.options.filter((option) => option !== late);
    expect((await postTopics(world, installId, '/refresh-fields')).status).toBe(200);
    const answer = await ready(ticket);
    expect(answer.suggestions[0]?.name).toBe('App::Login');
    expect(answer.suggestions.map(({ value }) => value)).not.toContain('orders__late');
    field.options = [...field.options, late];
    await postTopics(world, installId, '/refresh-fields');
    await settle();
    const values = (await ready(ticket)).suggestions.map(({ value }) => value);
    expect(values[0]).toBe('app__sign_in');
  });
});

describe('setting by itself', () => {
  it('needs a consent that lets us write to tickets, and says so until then', async () => {
    await chooseTopics(world, installId, settingsOf('assign'));
    const ticket = askAbout(world.account, 'billing__refund', 10);
    await settle();
    expect(await viewTopics(world, installId)).toMatchObject({
      mayWrite: false,
      notAssigning: 'may-not-write',
    });
    expect(writes()).toEqual([]);
    expect((await ready(ticket)).assigned).toBeUndefined();
    await consentAgain(world, installId);
    expect(await viewTopics(world, installId)).toMatchObject({ mayWrite: true });
    expect((await viewTopics(world, installId)).notAssigning).toBeUndefined();
  });

  it('sets the field once, and its own event starts nothing (F-14, CL-03, CL-08, CL-18)', async () => {
    advance(60_000);
    const ticket = askAbout(world.account, 'billing__refund', 13);
    await settle();
    expect(valueOf(ticket)).toBe('billing__refund');
    await settle();
    await settle();
    const calls = world.exchanges
      .map(({ request }) => `${request.method} ${new URL(request.url).pathname}`)
      .filter((call) => new RegExp(`/tickets/${ticket.id}\\b`).test(call));
    // Read for its brief, read again before the write, written: and no call because of that.
    expect(calls).toEqual([
      `GET /api/v2/tickets/${ticket.id}`,
      `GET /api/v2/tickets/${ticket.id}/comments`,
      `GET /api/v2/tickets/${ticket.id}`,
      `PUT /api/v2/tickets/${ticket.id}`,
    ]);
    expect(written(ticket.id)).toHaveLength(1);
    expect((await ready(ticket)).assigned).toMatchObject({
      value: 'billing__refund',
      name: 'Billing::Refund',
      state: 'assigned',
    });
    const [log] = await world.deps.db
      .select()
      .from(activities)
      .where(and(eq(activities.installId, installId), eq(activities.ticketId, String(ticket.id))));
    const { classifier } = await viewTopics(world, installId);
    expect(log).toMatchObject({
      action: 'topic-written',
      value: 'billing__refund',
      version: classifier?.version,
    });
    expect(log?.details?.because?.length).toBeGreaterThan(0);
    expect((await viewTopics(world, installId)).writes[0]).toMatchObject({ outcome: 'written' });
  });

  it('cannot loop: polled, looked at and classified again, it writes no second time (CL-18)', async () => {
    const ticket = askAbout(world.account, 'billing__refund', 16);
    await settle();
    const { sandbox, agent } = world.account;
    for (let round = 0; round < 3; round++) {
      updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: null } }, agent.id);
      await settle();
      await pollHistory(world, advance);
      await settle();
      await world.deps.queue.enqueue(world.deps.db, 'classify-ticket', [
        { installId, ticketId: String(ticket.id) },
      ]);
      await settle();
    }
    expect(written(ticket.id)).toHaveLength(1);
    expect(valueOf(ticket)).toBeUndefined();
    expect((await ready(ticket)).assigned?.state).toBe('corrected');
  });

  it('leaves alone what a trigger, a form or a person set first (CL-19)', async () => {
    const { sandbox, admin } = world.account;
    const ticket = askAbout(world.account, 'billing__refund', 19);
    updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: 'orders__late' } }, admin.id);
    await settle();
    expect(valueOf(ticket)).toBe('orders__late');
    expect(written(ticket.id)).toEqual([]);
  });

  it('looks again where the ticket changed while it looked, and respects what it finds', async () => {
    const { sandbox } = world.account;
    sandbox.faults.add({ kind: 'answer', method: 'PUT', path: '/api/v2/tickets/', status: 409 });
    const ticket = askAbout(world.account, 'billing__refund', 22);
    await settle();
    expect(valueOf(ticket)).toBe('billing__refund');
    expect(written(ticket.id)).toHaveLength(2);
  });

  it('knows its own write again when the answer to it was lost', async () => {
    const { sandbox } = world.account;
    sandbox.faults.add({ kind: 'lose-answer', method: 'PUT', path: '/api/v2/tickets/' });
    const ticket = askAbout(world.account, 'billing__refund', 25);
    await settle();
    advance(60_000);
    await settle();
    const { audits } = sandbox.account.tickets.get(ticket.id)!;
    const sets = audits.filter(({ events }) => events.some((one) => one.fieldName === fieldId));
    expect(valueOf(ticket)).toBe('billing__refund');
    expect(sets).toHaveLength(1);
    expect(await rowOf(ticket.id)).toMatchObject({ writeState: 'written', lesson: null });
  });

  it('writes nothing to a closed ticket, and nothing Zendesk refuses, and says why', async () => {
    const { sandbox, admin } = world.account;
    const closed = askAbout(world.account, 'billing__refund', 28);
    updateTicket(sandbox, closed.id, { status: 'closed' }, admin.id);
    await settle();
    expect(written(closed.id)).toEqual([]);
    sandbox.faults.add({
      kind: 'answer',
      method: 'PUT',
      path: '/api/v2/tickets/',
      status: 422,
      body: {
        error: 'RecordInvalid',
        description: 'Record validation errors',
        details: {
          base: [{ description: 'Resolution: is required when solving a ticket', error: null }],
        },
      },
    });
    const refused = askAbout(world.account, 'billing__refund', 31);
    await settle();
    expect((await viewTopics(world, installId)).writes[0]).toMatchObject({
      ticketId: String(refused.id),
      outcome: 'not-written',
      code: 'required-fields',
    });
    expect((await ready(refused)).suggestions[0]?.value).toBe('billing__refund');
  });

  it('gives a ticket what it needs to be solved where the field is required, and solves none', async () => {
    const { sandbox, agent, customer } = world.account;
    field.required = true;
    const solve = (ticket: Ticket, value?: string) =>
      updateTicket(
        sandbox,
        ticket.id,
        { status: 'solved', ...(value && { customFields: { [fieldId]: value } }) },
        agent.id,
      );
    const set = askAbout(world.account, 'billing__refund', 90);
    await settle();
    expect(valueOf(set)).toBe('billing__refund');
    expect(sandbox.account.tickets.get(set.id)?.status).toBe('new');
    solve(set);
    await settle();
    expect(written(set.id)).toHaveLength(1);

    const unlike = createTicket(sandbox, {
      subject: 'Zebra',
      requesterId: customer.id,
      comment: { body: 'Quokkas juggle xylophones beneath violet volcanoes.' },
    });
    await settle();
    expect(valueOf(unlike)).toBeUndefined();
    expect(() => solve(unlike)).toThrow();
    solve(unlike, 'app__sign_in');
    await settle();
    expect(written(unlike.id)).toEqual([]);
    expect(await rowOf(unlike.id)).toMatchObject({ lesson: 'app__sign_in' });
    field.required = false;
  });

  it('never writes an option that is gone: Zendesk refuses it (CL-17)', async () => {
    const refund = field.options.find(({ value }) => value === 'billing__refund');
    field.options = field.options.filter((option) => option !== refund);
    const ticket = askAbout(world.account, 'billing__refund', 34);
    await settle();
    expect(valueOf(ticket)).toBeUndefined();
    expect(await rowOf(ticket.id)).toMatchObject({
      writeState: 'not-written',
      writeCode: 'option-gone',
    });
    if (refund) field.options = [...field.options, refund];
  });

  it('does not touch tickets that were there before it was switched on', async () => {
    await chooseTopics(world, installId, settingsOf('suggest'));
    const ticket = askAbout(world.account, 'billing__refund', 37);
    advance(1000);
    await chooseTopics(world, installId, settingsOf('assign'));
    await settle();
    expect(written(ticket.id)).toEqual([]);
    expect((await ready(ticket)).suggestions[0]?.value).toBe('billing__refund');
  });
});

describe('before there is enough to learn from', () => {
  it('says how many labelled tickets there are and how many are needed, and sets nothing by itself (CL-16)', async () => {
    const other = addTopicField(world.account);
    await postTopics(world, installId, '/refresh-fields');
    const chosen = { ...settingsOf('assign'), fieldId: String(other.id) };
    await chooseTopics(world, installId, chosen);
    await settle();
    advance(1000);
    const ticket = askAbout(world.account, 'billing__refund', 60);
    await settle();
    const { learning, assigned } = await ready(ticket);
    expect(learning).toMatchObject({ have: 0 });
    expect(learning?.need).toBeGreaterThanOrEqual(30);
    expect(assigned).toBeUndefined();
    await chooseTopics(world, installId, settingsOf('assign'));
    await settle();
  });
});

describe('a classifier that cannot be read any more', () => {
  it('is let go, the options’ names speak, and another one is trained', async () => {
    const { db } = world.deps;
    await db
      .update(topicClassifiers)
      .set({ packed: new Uint8Array([1, 2, 3]) })
      .where(sql`${topicClassifiers.packed} is not null`);
    const { agent, sandbox } = world.account;
    const ticket = askAbout(world.account, 'orders__late', 53);
    updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: 'orders__late' } }, agent.id);
    await settle();
    expect((await ready(ticket)).version).toBeGreaterThan(0);
    const before = (await viewTopics(world, installId)).classifier?.version ?? 0;
    advance(120_000);
    await pollTopics(world.deps);
    await settle();
    expect((await viewTopics(world, installId)).classifier?.version).toBe(before + 1);
  });
});

describe('what an agent does afterwards', () => {
  it('counts: what was set and emptied again tells that 95 of 100 cannot be kept', async () => {
    const view = await viewTopics(world, installId);
    expect(view).toMatchObject({
      settings: { mode: 'assign' },
      notAssigning: 'too-little-history',
    });
    expect(view.classifier?.choices.map(({ targetPercent }) => targetPercent)).toContain(80);
    const lower = { ...settingsOf('assign'), targetPercent: 80 };
    expect((await chooseTopics(world, installId, lower)).status).toBe(200);
    expect((await viewTopics(world, installId)).notAssigning).toBeUndefined();
  });

  it('is shown as taken back, is in the log, and is learned from when they choose another', async () => {
    const ticket = askAbout(world.account, 'billing__refund', 40);
    await settle();
    const { sandbox, agent } = world.account;
    updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: null } }, agent.id);
    await tellChoice(world, ticket.id, { did: 'undone', value: 'billing__refund' });
    await settle();
    expect((await ready(ticket)).assigned?.state).toBe('undone');
    updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: 'app__sign_in' } }, agent.id);
    await settle();
    expect(await rowOf(ticket.id)).toMatchObject({ lesson: 'app__sign_in' });
    const { writes: log, classifier } = await viewTopics(world, installId);
    expect(log.some(({ outcome }) => outcome === 'undone')).toBe(true);
    const refund = classifier?.options.find(({ value }) => value === 'billing__refund');
    expect(refund?.corrected).toBeGreaterThan(0);
  });

  it('is trained in after a day with enough of it', async () => {
    const { sandbox, agent } = world.account;
    for (let n = 43; n < 50; n++) {
      const ticket = askAbout(world.account, 'orders__late', n);
      updateTicket(sandbox, ticket.id, { customFields: { [fieldId]: 'orders__late' } }, agent.id);
    }
    await settle();
    const before = (await viewTopics(world, installId)).classifier?.version ?? 0;
    await world.deps.db
      .update(topicClassifiers)
      .set({ trainedAt: sql`${topicClassifiers.trainedAt} - interval '25 hours'` });
    await pollTopics(world.deps);
    await settle();
    expect((await viewTopics(world, installId)).classifier?.version).toBe(before + 1);
  });
});

describe('an option that agents keep changing', () => {
  it('is pointed out with the tickets it was changed on, and nothing is changed in Zendesk', async () => {
    const { sandbox, agent } = world.account;
    const asked = Array.from({ length: 6 }, (_, n) =>
      askAbout(world.account, 'orders__late', 3 * n + 1),
    );
    await settle();
    const set = asked.filter((ticket) => valueOf(ticket) === 'orders__late');
    expect(set.length).toBeGreaterThanOrEqual(5);
    const corrected = async () => {
      const url = `${backendUrl}/api/console/installs/${installId}/quality`;
      const { days } = qualityView.parse(await (await world.person.request(url)).json());
      return days.reduce((sum, { topicsCorrected }) => sum + topicsCorrected, 0);
    };
    const correctedBefore = await corrected();
    for (const { id } of set) {
      updateTicket(sandbox, id, { customFields: { [fieldId]: 'app__sign_in' } }, agent.id);
    }
    await settle();
    expect(await corrected()).toBe(correctedBefore + set.length);
    const before = structuredClone(field.options);
    const { classifier } = await viewTopics(world, installId);
    const found = classifier?.findings.find(({ kind }) => kind === 'often-corrected');
    expect(found).toMatchObject({ value: 'orders__late', name: 'Orders::Late' });
    const ids = set.map(({ id }) => String(id));
    expect(found && 'tickets' in found && found.tickets.every((id) => ids.includes(id))).toBe(true);
    expect(field.options).toEqual(before);
  });
});

describe('words that were taken away in Zendesk', () => {
  it('are forgotten here at once, and the ticket is looked at again without them', async () => {
    const { sandbox, agent } = world.account;
    const ticket = askAbout(world.account, 'orders__late', 52);
    await settle();
    const [comment] = sandbox.account.tickets.get(ticket.id)?.comments ?? [];
    expect((await rowOf(ticket.id))?.asked.body).toContain('number 52');
    const before = (await readTopicSettings(world.deps.db, installId)).wordsGoneAt;
    redactComment(sandbox, ticket.id, comment!.id, agent.id, 'number 52');
    await sandbox.settle();
    expect((await rowOf(ticket.id))?.asked.body).toBe('');
    const goneAt = (await readTopicSettings(world.deps.db, installId)).wordsGoneAt;
    expect(goneAt?.getTime()).toBeGreaterThan(before?.getTime() ?? 0);
    await settle();
    const body = (await rowOf(ticket.id))?.asked.body;
    expect(body).not.toContain('number 52');
    expect(body).not.toBe('');
  });

  it('go with the classifier that learned from them when topics are switched off', async () => {
    await chooseTopics(world, installId, settingsOf('off'));
    const kept = await world.deps.db
      .select({ packed: topicClassifiers.packed })
      .from(topicClassifiers)
      .where(eq(topicClassifiers.installId, installId));
    expect(kept.filter(({ packed }) => packed !== null)).toEqual([]);
  });
});
