import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BriefAnswer } from '../../server/contract/brief.ts';
import {
  modelBriefs,
  modelCalls,
  modelGuidance,
  modelRests,
  modelSettings,
  modelSpending,
  modelUsage,
} from '../../server/db/models-schema.ts';
import { installs } from '../../server/db/schema.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf } from '../support/widget.ts';
import { makeWorld, thePast, type World } from '../support/world.ts';
import { commentsIn, written } from '../support/written.ts';

const words = 'The blue kettle leaks at the handle since Monday. I would like a new one, please.';
const issue = {
  text: 'The blue kettle leaks at the handle.',
  quote: 'The blue kettle leaks at the handle',
};

let model: ScriptedModel;
let world: World;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({
    env: {
      MODEL_URL: model.url,
      MODEL_NAME: 'scripted-1',
      MODEL_API_KEY: 'key-of-tests',
      MODEL_PRICE_IN: '1',
    },
    leaves: thePast,
  });
  await world.connect();
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  model.script = () => written(issue);
  model.requests.length = 0;
});
afterEach(async () => {
  for (const table of [modelRests, modelSpending]) await world.deps.db.delete(table);
});

async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

async function open(text = words): Promise<Ticket> {
  const ticket = openTicket(world.account, text, 'Kettle');
  await settle();
  return ticket;
}

type Ready = Extract<BriefAnswer, { state: 'ready' }>;

/** What an agent sees at once, without any work being done. */
async function glance(ticket: Ticket, locale = 'en'): Promise<Ready> {
  const answer = (await (await askForBrief(world, ticket.id, { locale })).json()) as BriefAnswer;
  if (answer.state !== 'ready')
    throw new Error(`Not ready: ${JSON.stringify(answer)} ${world.logged.slice(-3).join()}`);
  return answer;
}

/** What an agent sees once everything waiting is done. */
async function look(ticket: Ticket, locale = 'en'): Promise<Ready> {
  await glance(ticket, locale);
  await world.work();
  return glance(ticket, locale);
}

async function lookWhile(script: ScriptedModel['script'], ticket?: Ticket): Promise<Ready> {
  model.script = script;
  return look(ticket ?? (await open()));
}

describe('a brief by a model', () => {
  it('is preceded by the basic one, and takes its place when it is ready', async () => {
    const ticket = await open();
    const first = await glance(ticket);
    expect(first.brief.engine).toBe('basic');
    expect(first.model).toMatchObject({ state: 'writing' });
    expect(model.requests).toHaveLength(0);
    await world.work();
    const second = await glance(ticket);
    expect(second.brief).toMatchObject({
      engine: 'model',
      statements: [{ kind: 'issue', text: issue.text }],
      written: { locale: 'en', dropped: 0, entries: 1 },
    });
    expect(second.brief.statements[0]?.receipts[0]).toMatchObject({
      authorName: 'Carla Customer',
      passage: 'The blue kettle leaks at the handle',
    });
    expect(second.model).toBeUndefined();
  });

  it('is written in the language of each agent, and once in each (demand 6)', async () => {
    const ticket = await open();
    await look(ticket, 'de');
    await look(ticket, 'de');
    await look(ticket, 'fr');
    expect(model.requests.map(({ evidence }) => evidence['write_in'])).toEqual([
      'German (de)',
      'French (fr)',
    ]);
  });

  it('is not remade when nothing it rests on changed', async () => {
    const ticket = await open();
    await look(ticket);
    await briefOf(world, ticket.id, { refresh: true, locale: 'en' });
    await world.work();
    expect((await glance(ticket)).brief.engine).toBe('model');
    expect(model.requests).toHaveLength(1);
  });

  it('is remade when somebody writes, the basic one standing in meanwhile', async () => {
    const ticket = await open();
    await look(ticket);
    addComment(world.account.sandbox, ticket.id, {
      authorId: world.account.customer.id,
      body: 'Now the lid broke, too.',
    });
    await settle();
    const lid = {
      text: 'The lid broke.',
      quote: 'the lid broke',
      comment: 'c2',
      kind: 'latest',
    } as const;
    model.script = () => written(issue, lid);
    await world.work();
    const { brief } = await look(ticket);
    expect(brief.engine).toBe('model');
    expect(model.requests.length).toBeGreaterThanOrEqual(2);
    expect(commentsIn(model.requests.at(-1)!).map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  it('shows the model no name of a requester who never wrote (demand 7)', async () => {
    const { sandbox, agent } = world.account;
    const silent = addUser(sandbox, { name: 'Petra Muster' });
    const ticket = createTicket(sandbox, {
      requesterId: silent.id,
      subject: 'Call of Petra Muster',
      comment: { body: 'Petra Muster called. Ms Muster has no power.', authorId: agent.id },
    });
    await settle();
    model.script = () => written({ text: 'There is no power.', quote: 'has no power' });
    await look(ticket);
    const sent = model.requests.map(({ raw }) => raw).join('\n');
    expect(sent).toContain('has no power');
    for (const name of ['Petra', 'Muster']) expect(sent).not.toContain(name);
  });

  it('shows the model no name, address or number of a person, and puts names back (demand 7)', async () => {
    const ticket = await open(
      'Please call me on +49 30 901820 or write to carla@example.org. Carla Customer',
    );
    model.script = (request) => {
      const [comment] = commentsIn(request);
      const name = /⟦name \d+⟧/.exec(comment?.text ?? '')?.[0] ?? 'nobody';
      return written({ text: `${name} wants to be called.`, quote: 'Please call me' });
    };
    const { brief } = await look(ticket);
    const sent = model.requests.map(({ raw }) => raw).join('\n');
    for (const personal of ['Carla', '⟧ Customer', '901820', 'carla@example.org'])
      expect(sent).not.toContain(personal);
    expect(brief.statements[0]?.text).toBe('Carla Customer wants to be called.');
    expect(brief.written?.masked).toBe(3);
  });

  it('sends no internal note', async () => {
    const ticket = await open();
    addComment(world.account.sandbox, ticket.id, {
      authorId: world.account.agent.id,
      body: 'Between us: a bad batch from the supplier.',
      public: false,
    });
    await settle();
    await look(ticket);
    expect(model.requests.map(({ raw }) => raw).join()).not.toContain('supplier');
  });
});

describe('what cannot be masked', () => {
  it('is not sent: nothing leaves, the basic brief stays and says why', async () => {
    // As it may stand there from before a kind of number was known: saving refuses it.
    const row = { feature: 'brief', version: 1, text: 'Tell them to call +49 30 901820.' } as const;
    const [install] = await world.deps.db.select().from(installs);
    await world.deps.db
      .insert(modelGuidance)
      .values({ ...row, installId: install?.id ?? '', at: new Date() });
    try {
      const answer = await look(await open());
      expect(answer).toMatchObject({
        brief: { engine: 'basic' },
        model: { state: 'unavailable', why: 'not-masked' },
      });
      expect(model.requests).toEqual([]);
    } finally {
      await world.deps.db.delete(modelGuidance);
    }
  });
});

describe('a ticket of which a model may be shown nothing', () => {
  it('has the basic brief, settled: nobody asks again until somebody writes', async () => {
    await setSettings({ withheld: ['agent-comments', 'internal-notes'] });
    const { sandbox, agent } = world.account;
    const ticket = createTicket(sandbox, {
      subject: 'Kettle',
      requesterId: agent.id,
      comment: { body: words },
    });
    await settle();
    const first = await look(ticket);
    expect(first.brief.engine).toBe('basic');
    expect(first.model).toBeUndefined();
    const calls = world.exchanges.length;
    for (let polls = 0; polls < 3; polls++) {
      expect((await look(ticket)).model).toBeUndefined();
    }
    expect(world.exchanges).toHaveLength(calls);
    expect(model.requests).toHaveLength(0);
    await setSettings({ withheld: ['internal-notes'] });
  });
});

describe('what a model writes without support', () => {
  it.each<[string, Parameters<typeof written>[0]]>([
    ['rests on a comment there is not', { text: 'It leaks.', comment: 'c9', quote: 'leaks' }],
    ['quotes what nobody wrote', { text: 'It leaks.', quote: 'a refund of 40 euros was promised' }],
    ['names a mask it made up', { text: '⟦name 7⟧ has a leaking kettle.', quote: 'kettle leaks' }],
  ])('is not shown, and counted: it %s', async (_, sentence) => {
    const more = { text: 'The customer would like a new one.', quote: 'I would like a new one' };
    const { brief } = await lookWhile(() => written(issue, more, sentence));
    expect(brief.statements.map(({ text }) => text)).not.toContain(sentence.text);
    expect(brief.written?.dropped).toBe(1);
  });

  it('leaves the basic brief where it is too much, and says so', async () => {
    const bad = { text: 'A refund was paid.', quote: 'a refund was paid' };
    const answer = await lookWhile(() => written(issue, bad, bad));
    expect(answer).toMatchObject({
      brief: { engine: 'basic' },
      model: { state: 'unavailable', why: 'not-supported' },
    });
  });
});

describe('a model that does not help costs the agent nothing', () => {
  it.each<[string, ModelReply, string]>([
    ['refuses', { text: '', finish: 'content_filter' }, 'refused'],
    ['writes no JSON', { text: 'Here is your brief!' }, 'malformed'],
    ['writes other JSON', { text: '{"brief":"short"}' }, 'malformed'],
    ['is limited', { status: 429, headers: { 'retry-after': '20' } }, 'rate-limited'],
    ['is broken', { status: 500 }, 'unreachable'],
    ['does not know us', { status: 401 }, 'not-allowed'],
    ['is not there', { status: 404 }, 'model-missing'],
    ['hangs up', { drop: true }, 'unreachable'],
  ])(
    'when it %s the basic brief stays, and the panel says why (demand 19)',
    async (_, reply, why) => {
      const answer = await lookWhile(() => reply);
      expect(answer).toMatchObject({
        brief: { engine: 'basic' },
        model: { state: 'unavailable', why },
      });
    },
  );

  it('is asked for a repair once', async () => {
    const replies = [{ text: 'Sure, here it is: {"sentences": [' }, written(issue)];
    const { brief } = await lookWhile(() => replies.shift() ?? { drop: true });
    expect(brief.engine).toBe('model');
    expect(model.requests).toHaveLength(2);
  });

  it('may put its JSON into a fence', async () => {
    const fenced = `Of course!\n\`\`\`json\n${(written(issue) as { text: string }).text}\n\`\`\``;
    const { brief } = await lookWhile(() => ({ text: fenced }));
    expect(brief.engine).toBe('model');
    expect(model.requests).toHaveLength(1);
  });

  it('is tried again later, and helps then', async () => {
    const ticket = await open();
    await lookWhile(() => ({ status: 500 }), ticket);
    model.script = () => written(issue);
    expect((await look(ticket)).brief.engine).toBe('basic');
    expect(model.requests).toHaveLength(1);
    world.account.sandbox.clock.advance(61_000);
    expect((await look(ticket)).brief.engine).toBe('model');
  });

  it('rests after three failures in a row, and is asked once when the rest is over', async () => {
    model.script = () => ({ status: 503 });
    for (let i = 0; i < 3; i++) await look(await open(`${words} ${i}`));
    expect(model.requests).toHaveLength(3);
    const fourth = await look(await open(`${words} four`));
    expect(fourth.model).toMatchObject({ state: 'unavailable', why: 'resting' });
    expect(model.requests).toHaveLength(3);
    world.account.sandbox.clock.advance(31_000);
    await look(await open(`${words} five`));
    await look(await open(`${words} six`));
    expect(model.requests).toHaveLength(4);
  });

  it('is not asked when the budget of the day is spent, and again the next day (B-04)', async () => {
    await setSettings({ dailyTokens: 2000 });
    const answer = await look(await open());
    expect(answer.model).toMatchObject({ state: 'unavailable', why: 'budget-spent' });
    expect(model.requests).toHaveLength(0);
    await setSettings({ dailyTokens: null });
  });
});

describe('what is kept of a call', () => {
  it('is what was sent after masking and what came back, with tokens, cost and time (demand 30)', async () => {
    await world.deps.db.delete(modelCalls);
    await world.deps.db.delete(modelUsage);
    const bad = { text: 'A refund was paid.', quote: 'a refund was paid' };
    await lookWhile(() => written(issue, bad));
    const [call] = await world.deps.db.select().from(modelCalls);
    expect(call).toMatchObject({
      feature: 'brief',
      prompt: 'brief',
      outcome: 'answered',
      tokensIn: 100,
      tokensOut: 20,
      cost: 0.0001,
      dropped: [{ text: bad.text, reasons: [{ code: 'quote' }] }],
    });
    expect(call?.sent?.[1]?.text).toContain('kettle leaks');
    expect(call?.sent?.[1]?.text).not.toContain('Carla');
    const [usage] = await world.deps.db.select().from(modelUsage);
    expect(usage).toMatchObject({ calls: 1, tokensIn: 100, dropped: 1, kept: 1 });
    const [spent] = await world.deps.db.select().from(modelSpending);
    expect(spent).toMatchObject({ tokens: 120, reservedTokens: 0 });
  });

  it('goes with the words it rests on (F-41)', async () => {
    const ticket = await open();
    await look(ticket);
    const comment = [...ticket.comments][0];
    redactComment(world.account.sandbox, ticket.id, comment!.id, world.account.admin.id);
    await settle();
    const kept = JSON.stringify([
      await world.deps.db.select().from(modelCalls),
      await world.deps.db.select().from(modelBriefs),
    ]);
    const rows = JSON.parse(kept) as { ticketId: string }[][];
    const own = rows.flat().filter(({ ticketId }) => ticketId === String(ticket.id));
    expect(JSON.stringify(own)).not.toContain('kettle');
  });
});

type Changes = Partial<Pick<typeof modelSettings.$inferInsert, 'dailyTokens' | 'withheld'>>;

async function setSettings(changes: Changes): Promise<void> {
  const installId = world.account.sandbox.account.installations.values().next().value?.settings[
    'install_id'
  ] as string;
  const row = { installId, source: 'deployment' as const, ...changes };
  await world.deps.db
    .insert(modelSettings)
    .values(row)
    .onConflictDoUpdate({ target: modelSettings.installId, set: changes });
}
