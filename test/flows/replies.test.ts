import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guidanceView, previewAnswer } from '../../server/contract/models-view.ts';
import type { ModelSettings } from '../../server/contract/models.ts';
import { replyAnswer, type ReplyAnswer, type ReplyRequest } from '../../server/contract/reply.ts';
import { useCounts } from '../../server/db/use-schema.ts';
import { pastArticles, pastUsers } from '../../server/db/account-schema.ts';
import {
  modelCalls,
  modelRests,
  modelSettings,
  modelSpending,
} from '../../server/db/models-schema.ts';
import { replies, replyFeedback } from '../../server/db/replies-schema.ts';
import { indexArticles } from '../../server/search/store/index-articles.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { modelsAt, putJson, saveModels, someSettings } from '../support/models.ts';
import { viewDisliked, viewQuality } from '../support/quality.ts';
import { pollHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { makeWorld, type World, type ZendeskAccount } from '../support/world.ts';
import { wroteReply } from '../support/wrote-reply.ts';

const words =
  'The dishwasher stops after five minutes and shows code E24. Otherwise I want a refund.';
const german =
  'Guten Tag, der Geschirrspüler bleibt nach fünf Minuten stehen und zeigt den Code E24. Was kann ich tun?';
const filter = {
  text: 'Please clean the drain filter.',
  source: 's1',
  quote: 'please clean the drain filter',
};
const wall = {
  text: 'Switch the dishwasher off at the wall for one minute.',
  source: 'a1',
  quote: 'Switch the dishwasher off at the wall for one minute',
};

let model: ScriptedModel;
let world: World;
let installId: string;
let solved: Ticket;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

/** A ticket of somebody else's that an agent solved. */
function solve(subject: string, question: string, answer: string, requesterId: number): Ticket {
  const { sandbox, agent } = world.account;
  const ticket = createTicket(sandbox, {
    subject,
    requesterId,
    comment: { body: question },
  });
  addComment(sandbox, ticket.id, { authorId: agent.id, body: answer });
  updateTicket(sandbox, ticket.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
  return ticket;
}

async function putArticle(
  articleId: string,
  text: string,
  { title = 'Code E24', userSegmentId = null as string | null } = {},
): Promise<void> {
  const at = world.deps.now();
  const article = { articleId, locale: 'en-us', title };
  await world.deps.db.insert(pastArticles).values({
    ...{ ...article, installId, brandId: '1', text, userSegmentId, isOutdated: false },
    ...{ createdAt: at, updatedAt: at, listedAt: at },
  });
  const body = `<p>${text}</p>`;
  const isRestricted = userSegmentId !== null;
  await world.deps.db.transaction((tx) =>
    indexArticles(tx, installId, [{ ...article, brandId: undefined, body, isRestricted }]),
  );
}

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({
    env: { MODEL_URL: model.url, MODEL_NAME: 'scripted-1', MODEL_API_KEY: 'key-of-tests' },
  });
  installId = (await world.connect()).id;
  const petra = addUser(world.account.sandbox, { name: 'Petra Muster', email: 'p@muster.example' });
  solved = solve(
    'Dishwasher E24',
    'My dishwasher stops after five minutes, it shows E24.',
    'Hello Petra,\n\nplease clean the drain filter. Then the code E24 goes away. Your order 7712440 stays open. Petra Muster wrote to petra@muster.example.',
    petra.id,
  );
  for (let n = 0; n < 12; n++)
    solve('Parcel', `My parcel ${n} is late`, `Parcel ${n} arrives tomorrow`, petra.id);
  // Who people are is listed less often than what they write.
  advance(300_000);
  await pollHistory(world, advance);
  await world.work();
  await putArticle(
    '4711',
    'When the dishwasher stops and shows code E24: Switch the dishwasher off at the wall for one minute.',
  );
  await putArticle('4712', 'Dishwasher shows code E24: for staff only, the blue lever resets it.', {
    userSegmentId: '5',
  });
}, 120_000);
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  model.script = () => wroteReply(filter, wall);
  model.requests.length = 0;
});
afterEach(async () => {
  for (const table of [modelRests, modelSpending, modelSettings]) await world.deps.db.delete(table);
});

async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

async function open(text = words): Promise<Ticket> {
  const ticket = openTicket(world.account, text, 'Dishwasher stops with E24');
  await settle();
  await ask(ticket);
  await world.work();
  return ticket;
}

type Asking = Partial<Omit<ReplyRequest, 'proof'>> & {
  proof?: string;
  account?: ZendeskAccount;
  token?: string;
};

function post(ticket: Ticket, { proof, account = world.account, token, ...request }: Asking = {}) {
  const body = { proof: { newestEntryId: proof ?? newestEntryId(account, ticket.id) }, ...request };
  const path = `/widget/tickets/${ticket.id}/reply`;
  return postToWidget(world, path, body, { account, ...(token && { token }) });
}

async function ask(ticket: Ticket, asking: Asking = {}): Promise<ReplyAnswer> {
  const answer = await post(ticket, asking);
  if (!answer.ok) throw new Error(`No reply: ${answer.status} ${world.logged.slice(-2).join()}`);
  return replyAnswer.parse(await answer.json());
}

/** The proof that the sidebar reads for the similar ticket. */
const proofOf = (ticket: Ticket) => [
  { ticketId: String(ticket.id), newestEntryId: newestEntryId(world.account, ticket.id) },
];

/** Clicks, waits, and looks: what an agent sees who can open the similar ticket, too. */
async function suggest(ticket: Ticket, asking: Asking = {}): Promise<ReplyAnswer> {
  const all = { similar: proofOf(solved), ...asking };
  const first = await ask(ticket, { make: 'if-needed', ...all });
  if (first.state !== 'writing') return first;
  await world.work();
  return ask(ticket, { ...all, make: 'no' });
}

async function ready(ticket: Ticket, asking: Asking = {}) {
  const answer = await suggest(ticket, asking);
  if (answer.state !== 'ready') throw new Error(`It is ${JSON.stringify(answer)}`);
  return answer;
}

const sent = () => model.requests.map(({ raw }) => raw).join('\n');

describe('a suggested reply', () => {
  it('is written on a click only, in the language of the customer, with receipts', async () => {
    const ticket = await open();
    expect(await ask(ticket)).toMatchObject({
      state: 'idle',
      language: 'en',
      detected: 'en',
      similar: [String(solved.id)],
      kept: false,
    });
    expect(model.requests).toHaveLength(0);
    const { reply } = await ready(ticket);
    expect(reply.sentences.map(({ text }) => text)).toEqual([filter.text, wall.text]);
    expect(reply.sentences[0]?.receipts).toMatchObject([
      { kind: 'ticket', ticketId: String(solved.id) },
    ]);
    expect(reply.sentences[1]?.receipts).toMatchObject([
      { kind: 'article', articleId: '4711', passage: expect.stringContaining('at the wall') },
    ]);
    expect(reply).toMatchObject({ dropped: 0, tickets: 1, promptVersion: 1 });
    expect(model.requests[0]?.evidence['write_in']).toContain('English');
  });

  it('is written in the language the agent corrects it to', async () => {
    const ticket = await open();
    // What comes in another language than was asked for is not shown.
    expect(await suggest(ticket, { language: 'fr' })).toMatchObject({ why: 'not-supported' });
    expect(model.requests[0]?.evidence['write_in']).toBe('French (fr)');
    expect(await ask(ticket)).toMatchObject({ state: 'idle', language: 'en' });
  });

  it('answers a German ticket in German', async () => {
    model.script = () =>
      wroteReply({ text: 'Bitte reinigen Sie den Filter.', source: 's1', quote: filter.quote });
    await suggest(await open(german));
    expect(model.requests[0]?.evidence['write_in']).toMatch(/^German/);
  });

  it('is not tried in a language in which nothing can be checked', async () => {
    const answer = await suggest(await open(), { language: 'ja' });
    expect(answer).toMatchObject({ state: 'basic', why: 'unchecked-language' });
    expect(model.requests).toHaveLength(0);
  });

  it('is not remade when nothing it rests on changed, nor for a note, and is when the agent wants another one', async () => {
    const ticket = await open();
    const first = await ready(ticket);
    expect((await ready(ticket)).reply.id).toBe(first.reply.id);
    addComment(world.account.sandbox, ticket.id, {
      authorId: world.account.agent.id,
      body: 'Between us: a bad batch.',
      public: false,
    });
    await settle();
    expect((await ready(ticket)).reply.id).toBe(first.reply.id);
    expect(model.requests).toHaveLength(1);
    advance(10_000);
    expect((await ready(ticket, { make: 'anew' })).reply.id).not.toBe(first.reply.id);
    expect(model.requests).toHaveLength(2);
  });

  it('goes when the conversation goes on', async () => {
    const ticket = await open();
    await ready(ticket);
    addComment(world.account.sandbox, ticket.id, {
      authorId: world.account.customer.id,
      body: 'It works again now, thank you.',
    });
    await settle();
    await ask(ticket, { similar: proofOf(solved) });
    await world.work();
    expect((await ask(ticket, { similar: proofOf(solved) })).state).toBe('idle');
  });
});

describe('what feeds it', () => {
  it('is no internal note, no restricted article, and nobody of another ticket by name', async () => {
    const ticket = await open();
    addComment(world.account.sandbox, ticket.id, {
      authorId: world.account.agent.id,
      body: 'Between us: a bad batch from the supplier.',
      public: false,
    });
    await settle();
    await ready(ticket);
    expect(sent()).toContain('drain filter');
    for (const never of [
      'supplier',
      'blue lever',
      'Petra',
      'Muster',
      'petra@',
      'Carla',
      '⟧ Customer',
    ]) {
      expect(sent()).not.toContain(never);
    }
  });

  it.each<[string, ReplyRequest['similar']]>([
    ['nothing proves that', []],
    ['a made-up proof says so', [{ ticketId: 'own', newestEntryId: '999999' }]],
  ])(
    'is no word of a similar ticket that the agent cannot open: %s (design 4.2)',
    async (_, claims) => {
      const ticket = await open();
      model.script = () => wroteReply(wall);
      const similar = claims!.map((one) => ({ ...one, ticketId: String(solved.id) }));
      const { reply } = await ready(ticket, { similar });
      expect(reply.tickets).toBe(0);
      expect(sent()).not.toContain('drain');
    },
  );

  it('is no word of a similar ticket as long as the name of somebody in it is not known', async () => {
    const ticket = await open();
    const { db } = world.deps;
    const isPetra = eq(pastUsers.name, 'Petra Muster');
    const [petra] = await db.delete(pastUsers).where(isPetra).returning();
    model.script = () => wroteReply(wall);
    const { reply } = await ready(ticket);
    await db.insert(pastUsers).values(petra!);
    expect(reply.tickets).toBe(0);
    expect(sent()).not.toContain('drain');
  });

  it('is no word of a ticket that was not found to be like it, whatever is proved', async () => {
    const ticket = await open();
    const other = openTicket(world.account, 'A pelican ate my invoice.');
    await settle();
    await suggest(ticket, { similar: proofOf(other) });
    expect(sent()).not.toContain('pelican');
  });
});

describe('what a model writes that must not be said', () => {
  it.each<[string, { text: string; source: string; quote: string }]>([
    ['is invented', { ...filter, text: 'Please send the machine to our workshop in Bremen.' }],
    ['quotes what nobody wrote', { ...filter, quote: 'turn the machine upside down' }],
    ['names a source there is not', { ...filter, source: 's9' }],
    [
      'grants what the customer asked',
      { text: 'We will refund you.', source: 'c1', quote: 'I want a refund' },
    ],
    [
      'grants it without "we"',
      { text: 'A refund is possible.', source: 'c1', quote: 'I want a refund' },
    ],
    [
      'tells what holds for another customer',
      {
        text: 'Your order 7712440 stays open.',
        source: 's1',
        quote: 'Your order 7712440 stays open',
      },
    ],
    [
      'needs the name of another customer',
      { text: '⟦name⟧ wrote to us.', source: 's1', quote: 'wrote to' },
    ],
  ])('is dropped and counted: it %s', async (_, sentence) => {
    model.script = () => wroteReply(filter, wall, sentence);
    const { reply } = await ready(await open());
    expect(reply.sentences.map(({ text }) => text)).toEqual([filter.text, wall.text]);
    expect(reply.dropped).toBe(1);
  });

  it('leaves the best public article where it is too much, and says so', async () => {
    model.script = () => wroteReply({ ...filter, text: 'We will refund you.' });
    expect(await suggest(await open())).toMatchObject({
      state: 'basic',
      why: 'not-supported',
      article: { articleId: '4711', locale: 'en-us' },
    });
  });
});

describe('without a model that helps', () => {
  it.each<[string, ModelReply, string]>([
    ['refuses', { text: '', finish: 'content_filter' }, 'refused'],
    ['writes no JSON', { text: 'Dear customer!' }, 'malformed'],
    ['is limited', { status: 429 }, 'rate-limited'],
    ['is broken', { status: 500 }, 'unreachable'],
    ['is not there', { status: 404 }, 'model-missing'],
    ['hangs up', { drop: true }, 'unreachable'],
  ])('when it %s the best public article is offered (demand 19)', async (_, said, why) => {
    model.script = () => said;
    expect(await suggest(await open())).toMatchObject({
      state: 'basic',
      why,
      article: { articleId: '4711' },
    });
  });

  it.each([
    ['switched off', { repliesOn: false }, 'off'],
    ['out of budget', { dailyTokens: 1000 }, 'budget-spent'],
  ])('when replies are %s nothing is sent', async (_, changes, why) => {
    const ticket = await open();
    await world.deps.db
      .insert(modelSettings)
      .values({ installId, source: 'deployment', ...changes });
    expect(await suggest(ticket)).toMatchObject({ state: 'basic', why });
    expect(model.requests).toHaveLength(0);
  });

  it('says so no longer once the budget is raised, and is written on the next click', async () => {
    const ticket = await open();
    const spend = (dailyTokens: number) =>
      saveModels(world, installId, someSettings({ source: 'deployment', dailyTokens }));
    await spend(1000);
    expect(await suggest(ticket)).toMatchObject({ state: 'basic', why: 'budget-spent' });
    const look = () => ask(ticket, { similar: proofOf(solved) });
    expect(await look()).toMatchObject({ state: 'basic', why: 'budget-spent' });
    await spend(1_000_000);
    expect((await look()).state).toBe('idle');
    expect((await suggest(ticket)).state).toBe('ready');
  });

  it('offers nothing in a language in which nothing public is written', async () => {
    model.script = () => ({ status: 500 });
    expect(await suggest(await open(german))).not.toHaveProperty('article');
  });

  it('is asked again when the agent insists', async () => {
    const ticket = await open();
    model.script = () => ({ status: 500 });
    expect((await suggest(ticket)).state).toBe('basic');
    expect((await suggest(ticket)).state).toBe('basic');
    expect(model.requests).toHaveLength(1);
    model.script = () => wroteReply(filter);
    expect((await suggest(ticket, { make: 'anew' })).state).toBe('ready');
  });
});

describe('a reply that was written', () => {
  it('is not served any more once an admin wants no replies', async () => {
    const ticket = await open();
    await ready(ticket);
    const set = (repliesOn: boolean) =>
      world.deps.db
        .insert(modelSettings)
        .values({ installId, source: 'deployment', repliesOn })
        .onConflictDoUpdate({ target: modelSettings.installId, set: { repliesOn } });
    await set(false);
    expect((await ask(ticket, { similar: proofOf(solved) })).state).toBe('idle');
    await set(true);
    expect((await ask(ticket, { similar: proofOf(solved) })).state).toBe('ready');
  });

  it('is out of date when another model is to write, or is shown other words, and not by a budget', async () => {
    const ticket = await open();
    const save = (over: Partial<ModelSettings>) =>
      saveModels(world, installId, someSettings({ source: 'deployment', ...over }));
    await save({});
    await ready(ticket);
    const look = async () => (await ask(ticket, { similar: proofOf(solved) })).state;
    await save({ dailyTokens: 5_000_000 });
    expect(await look()).toBe('ready');
    await save({ withheld: ['internal-notes', 'subject'] });
    expect(await look()).toBe('idle');
    model.requests.length = 0;
    await save({});
    expect((await suggest(ticket)).state).toBe('ready');
    expect(model.requests).toHaveLength(1);
  });
});

describe('whoever may not see it', () => {
  it('is not served a reply that rests on a ticket they do not prove', async () => {
    const ticket = await open();
    await ready(ticket);
    const answer = await post(ticket);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ state: 'idle', kept: true });
    expect(text).not.toContain('filter');
  });

  it('gets the answer of a ticket that is not there, whatever is wrong with the proof', async () => {
    const ticket = await open();
    await ready(ticket);
    const foreign = world.addAccount(`other${ticket.id}`);
    const other = openTicket(foreign, words);
    await world.connect(foreign);
    const refusals = [
      await post(ticket, { proof: '999999', similar: proofOf(solved) }),
      await post(ticket, { token: 'no.token.here' }),
      await post(ticket, { token: await tokenOf(world, foreign) }),
      await post({ ...ticket, id: 987_654 } as Ticket, { proof: '1' }),
      await post(other, { account: foreign, proof: '1', similar: proofOf(solved) }),
    ];
    const bodies = await Promise.all(
      refusals.map(async (one) => {
        const { error } = (await one.json()) as { error: Record<string, unknown> };
        return JSON.stringify({ status: one.status, ...error, requestId: undefined });
      }),
    );
    expect(refusals[0]?.status).toBe(404);
    expect(new Set(bodies).size).toBe(1);
  });
});

describe('a thumb on a reply', () => {
  it('is kept with the prompt it was written by, and taken back; for no other reply', async () => {
    const ticket = await open();
    const { reply } = await ready(ticket);
    const token = await tokenOf(world, world.account, { agent: '42' });
    const give = async (replyId: string, thumb: string) => {
      const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
      const path = `/widget/tickets/${ticket.id}/reply/feedback`;
      return (await postToWidget(world, path, { proof, replyId, thumb }, { token })).json();
    };
    expect(await give(reply.id, 'up')).toEqual({ state: 'stored' });
    expect((await ready(ticket, { token })).thumb).toBe('up');
    const [row] = await world.deps.db.select().from(replyFeedback);
    expect(row).toMatchObject({ replyId: reply.id, madeWith: 'reply@1 guidance@0' });
    expect(await give(reply.id, 'down')).toEqual({ state: 'stored' });
    const { disliked } = await viewQuality(world, installId);
    expect(disliked).toMatchObject([{ kind: 'reply', ticketId: String(ticket.id), xray: 'kept' }]);
    const how = await viewDisliked(world, installId, disliked[0]?.key);
    expect(how).toMatchObject({
      ...{ madeWith: 'reply@1 guidance@0', down: 1, up: 0 },
      reply: { language: 'en', articles: [{ articleId: '4711' }], tickets: [{}] },
      calls: [{ feature: 'reply', outcome: 'answered' }],
    });
    expect(how.calls).toHaveLength(1);
    expect(await give(reply.id, 'none')).toEqual({ state: 'stored' });
    expect(await give('7f8d9a54-1e5b-4f8a-9a53-3d6c0a6f6e11', 'up')).toEqual({ state: 'stale' });
  });
});

describe('guidance for replies', () => {
  const at = (path: string) => modelsAt(installId, `/guidance/reply${path}`);
  const text = 'Say appliance.';

  it('is previewed on a ticket beside what there is, from public words alone, and nothing is stored', async () => {
    const ticket = await open();
    const before = await ready(ticket);
    model.requests.length = 0;
    const invented = { text: 'We will refund you.', source: 's1', quote: 'refund' };
    model.script = ({ system }) =>
      system.includes(text) ? wroteReply(wall, invented) : wroteReply(wall);
    const answer = await world.person.post(at('/preview'), {
      ...{ ticketId: String(ticket.id), text, locale: 'en' },
    });
    const written = { state: 'written', sentences: [{ kind: 'reply', text: wall.text }] };
    expect(previewAnswer.parse(await answer.json())).toEqual({
      today: { ...written, dropped: [] },
      tried: {
        ...written,
        dropped: [{ text: invented.text, reasons: [{ code: 'quote' }] }],
      },
    });
    expect(model.requests).toHaveLength(2);
    expect(sent()).toContain('Switch the dishwasher off');
    for (const hidden of ['drain filter', 'blue lever']) expect(sent()).not.toContain(hidden);
    expect(await ready(ticket)).toEqual(before);
    expect(model.requests).toHaveLength(2);
    const calls = await world.deps.db
      .select()
      .from(modelCalls)
      .where(eq(modelCalls.guidanceVersion, -1));
    expect(calls).toMatchObject([{ feature: 'reply', ticketId: String(ticket.id) }]);
  });

  it('is previewed in the language of the customer, of a ticket nobody has opened, too', async () => {
    const { sandbox, customer } = world.account;
    const asked = { subject: 'E24', requesterId: customer.id, comment: { body: german } };
    const { id } = createTicket(sandbox, asked);
    await world.person.post(at('/preview'), { ticketId: String(id), text, locale: 'en' });
    expect(model.requests).toHaveLength(2);
    for (const { evidence } of model.requests) expect(evidence['write_in']).toBe('German (de)');
  });

  it('has what had no support by the guidance before asked for again at once', async () => {
    const ticket = await open();
    model.script = () => wroteReply({ ...wall, text: 'We will refund you.' });
    expect(await suggest(ticket)).toMatchObject({ state: 'basic', why: 'not-supported' });
    await putJson(world.person, at(''), { text });
    const [row] = await world.deps.db
      .select()
      .from(replies)
      .where(eq(replies.ticketId, String(ticket.id)));
    expect(row).toMatchObject({ failure: null, failures: 0, retryAt: null });
    model.script = () => wroteReply(wall);
    expect((await ready(ticket)).reply.sentences).toHaveLength(1);
    await putJson(world.person, at(''), { text: '' });
  });

  it('is compared by the thumbs of agents', async () => {
    await world.deps.db.delete(replyFeedback);
    const madeWith = ['reply@1 guidance@1', 'reply@1 guidance@1', 'reply@1 guidance@2'];
    const thumbs = madeWith.map((rules, n) => ({
      ...{ installId, ticketId: '7', replyId: randomUUID(), agentId: String(n) },
      ...{ thumb: n === 1 ? ('down' as const) : ('up' as const), madeWith: rules },
      at: new Date(world.deps.now().getTime() + n),
    }));
    await world.deps.db.insert(replyFeedback).values(thumbs);
    const view = guidanceView.parse(await (await world.person.request(at(''))).json());
    expect(view.thumbs).toMatchObject([
      { madeWith: 'reply@1 guidance@2', up: 1, down: 0 },
      { madeWith: 'reply@1 guidance@1', up: 1, down: 1 },
    ]);
  });
});

describe('a reply that was used', () => {
  it('is counted once an agent; no other is', async () => {
    const ticket = await open();
    const { reply } = await ready(ticket);
    const token = await tokenOf(world, world.account, { agent: '43' });
    const use = async (replyId: string) => {
      const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
      const path = `/widget/tickets/${ticket.id}/reply/used`;
      return (await postToWidget(world, path, { proof, replyId }, { token })).json();
    };
    await world.deps.db.delete(useCounts);
    expect(await use(reply.id)).toEqual({ state: 'stored' });
    expect(await use(reply.id)).toEqual({ state: 'stored' });
    expect(await use('7f8d9a54-1e5b-4f8a-9a53-3d6c0a6f6e11')).toEqual({ state: 'stale' });
    await world.deps.use.store();
    const rows = await world.deps.db.select().from(useCounts);
    expect(rows.filter(({ kind }) => kind === 'replies-used')).toMatchObject([{ n: 1 }]);
  });
});

describe('when words are taken away (F-41)', () => {
  const kept = async (ticket: Ticket) => {
    const { db } = world.deps;
    const rows = await db
      .select()
      .from(replies)
      .where(eq(replies.ticketId, String(ticket.id)));
    const calls = await db
      .select({ sent: modelCalls.sent, received: modelCalls.received })
      .from(modelCalls)
      .where(eq(modelCalls.ticketId, String(ticket.id)));
    return JSON.stringify([rows, calls]);
  };

  it('from the ticket itself, its reply goes, and what was sent of it', async () => {
    const ticket = await open();
    await ready(ticket);
    const [comment] = ticket.comments;
    redactComment(world.account.sandbox, ticket.id, comment!.id, world.account.admin.id);
    await settle();
    expect(await kept(ticket)).not.toMatch(/filter|dishwasher/i);
  });

  it('from a ticket it rests on, it goes, too, and what was sent of that', async () => {
    const ticket = await open();
    await ready(ticket);
    expect(await kept(ticket)).toContain('drain filter');
    deleteTicket(world.account.sandbox, solved.id, world.account.admin.id);
    await settle();
    expect(await kept(ticket)).not.toContain('drain filter');
    expect((await ask(ticket)).state).toBe('idle');
  });
});
