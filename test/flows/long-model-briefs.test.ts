import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelsChanged } from '../../server/briefs/model/models-changed.ts';
import { deleteOldNotes } from '../../server/briefs/model/notes/store.ts';
import { remakeBriefs } from '../../server/briefs/want-changed.ts';
import type { BriefAnswer } from '../../server/contract/brief.ts';
import { modelNotes } from '../../server/db/models-schema.ts';
import { tickets } from '../../server/db/schema.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { estimateTokens } from '../../server/models/estimate-tokens.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ModelRequest,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief } from '../support/widget.ts';
import { makeWorld, thePast, type World } from '../support/world.ts';
import { commentsIn, written, type Sentence } from '../support/written.ts';

const contextTokens = 8000;
const comments = 250;

let model: ScriptedModel;
let world: World;
let install: InstallView;
let ticketId: number;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({
    env: {
      MODEL_KIND: 'anthropic',
      MODEL_URL: model.url,
      MODEL_NAME: 'scripted-1',
      MODEL_API_KEY: 'key-of-tests',
      MODEL_CONTEXT_TOKENS: String(contextTokens),
    },
    leaves: thePast,
  });
  install = await world.connect();
  const { sandbox, agent, customer } = world.account;
  const ticket = openTicket(world.account, saying(1), 'Kettles');
  ticketId = ticket.id;
  for (let n = 2; n <= comments; n++) {
    const authorId = n % 2 ? customer.id : agent.id;
    addComment(sandbox, ticketId, { authorId, body: saying(n) });
  }
  await sandbox.settle();
  await world.work();
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  model.requests.length = 0;
});

const saying = (n: number) =>
  `Kettle number ${n} leaks at the handle. ${'The lid is fine, the cord is fine, and so is the base. '.repeat(3)}`;

async function look(): Promise<Extract<BriefAnswer, { state: 'ready' }>> {
  const ask = async () =>
    (await (await askForBrief(world, ticketId, { locale: 'en' })).json()) as BriefAnswer;
  await ask();
  await world.work();
  const answer = await ask();
  if (answer.state !== 'ready') throw new Error(JSON.stringify(answer));
  return answer;
}

const db = () => world.deps.db;

/** The team writes, and the brief is made anew: somebody had the ticket open lately. */
async function say(n: number): Promise<void> {
  const { sandbox, agent } = world.account;
  model.requests.length = 0;
  addComment(sandbox, ticketId, { authorId: agent.id, body: saying(n) });
  await sandbox.settle();
  await world.work();
}

const partsAsked = () =>
  model.requests.flatMap(({ evidence }) => (evidence['part'] as number | undefined) ?? []);

const noteOn = ({ id, text }: { id: string; text: string }): Sentence => {
  const quote = /Kettle number \d+ leaks at the handle/.exec(text)?.[0] ?? text;
  return { text: quote, comment: id, quote };
};

const notesIn = ({ evidence }: ModelRequest) =>
  (evidence['notes'] ?? []) as { id: string; text: string; passages: string[] }[];

/** Notes on the first comment of a part; a brief of the first note and the last comment; something invented in each. */
function write(request: ModelRequest): ModelReply {
  const shown = commentsIn(request);
  const [note] = notesIn(request);
  const one = (text: string, comment = 'c1', over: Partial<Sentence> = {}): Sentence => {
    const quote = /Kettle number \d+ leaks at the handle/.exec(text)?.[0] ?? '';
    return { text: `${quote}.`, comment, quote, ...over };
  };
  const invented = { text: 'A refund of 900 euros was paid.', quote: 'a refund was paid' };
  const last = shown.at(-1);
  if (!note) return written(one(shown[0]?.text ?? '', shown[0]?.id), invented);
  const latest = one(last?.text ?? '', last?.id, { kind: 'latest', by: 'agent' });
  return written(one(note.passages[0] ?? '', note.id), latest, invented);
}

describe('a brief of 250 comments by a model with a small window (demand 5)', () => {
  it('is written from notes on all of them, each part within the window, with receipts in the comments themselves', async () => {
    model.script = write;
    const { brief } = await look();
    const parts = model.requests.filter(({ evidence }) => evidence['part'] !== undefined);
    expect(parts.length).toBeGreaterThan(3);
    const shown = parts.flatMap((part) => commentsIn(part).map(({ text }) => text));
    expect(shown).toHaveLength(comments);
    for (let n = 1; n <= comments; n++) expect(shown[n - 1]).toContain(`Kettle number ${n} `);
    for (const { system, messages, maxTokens = 0 } of model.requests) {
      const sent = estimateTokens([system, ...messages.map(({ text }) => text)].join('\n'));
      expect(sent + maxTokens).toBeLessThanOrEqual(contextTokens);
    }
    expect(brief).toMatchObject({
      engine: 'model',
      // What was made up in each part, and in the merge.
      written: { entries: comments, dropped: parts.length + 1 },
      statements: [
        { kind: 'issue', text: 'Kettle number 1 leaks at the handle.' },
        { kind: 'latest-agent', text: `Kettle number ${comments} leaks at the handle.` },
      ],
    });
    const passages = brief.statements.map(({ receipts }) => receipts[0]?.passage);
    expect(passages).toEqual([
      'Kettle number 1 leaks at the handle.',
      `Kettle number ${comments} leaks at the handle.`,
    ]);
  });

  it('pays again for no part that reads as before when somebody writes, and says the same', async () => {
    const before = (await db().select().from(modelNotes)).length;
    model.script = write;
    await say(251);
    const { brief } = await look();
    const [part, merge, ...more] = model.requests;
    expect(part?.evidence).toMatchObject({ part: before });
    expect(commentsIn(part as ModelRequest).at(-1)?.text).toContain('number 251 ');
    expect(merge?.evidence['notes']).toHaveLength(before);
    expect(more).toEqual([]);
    expect(brief.written).toMatchObject({ entries: comments + 1, dropped: before + 1 });
    expect(brief.statements[0]?.text).toBe('Kettle number 1 leaks at the handle.');
    // Those of the last part as it read before are gone.
    expect(await db().select().from(modelNotes)).toHaveLength(before);
  });

  it('stays basic, covering all of them, where one part gets no answer, and pays for none twice', async () => {
    await db().delete(modelNotes);
    model.script = (request) => (request.evidence['part'] === 3 ? { status: 529 } : write(request));
    await say(252);
    const answer = await look();
    expect(answer).toMatchObject({
      brief: { engine: 'basic', covers: { entries: comments + 2 } },
      model: { state: 'unavailable', why: 'unreachable' },
    });
    expect(partsAsked()).toEqual([1, 2, 3]);
    model.requests.length = 0;
    model.script = write;
    world.account.sandbox.clock.advance(60_000);
    expect((await look()).brief.engine).toBe('model');
    expect(partsAsked().slice(0, 2)).toEqual([3, 4]);
  });

  it('tells how many notes found no room in it, and counts none where all did', async () => {
    expect((await look()).brief.written?.notesLeftOut).toBe(0);
    await db().delete(modelNotes);
    model.script = (request) => {
      if (notesIn(request).length > 0) return write(request);
      return written(...commentsIn(request).map(noteOn));
    };
    await say(253);
    const { brief } = await look();
    const merge = model.requests.at(-1) as ModelRequest;
    const taken = (await db().select().from(modelNotes)).flatMap(({ notes }) => notes.kept).length;
    expect(notesIn(merge).length).toBeGreaterThan(10);
    expect(brief.written?.notesLeftOut).toBe(taken - notesIn(merge).length);
    expect(brief.written?.notesLeftOut).toBeGreaterThan(10);
  });
});

describe('notes on parts of a long conversation', () => {
  let n = 300;
  const noteSome = async () => {
    await db().delete(modelNotes);
    model.script = write;
    await say(n++);
    await look();
    expect((await db().select().from(modelNotes)).length).toBeGreaterThan(3);
  };
  const left = async () => (await db().select().from(modelNotes)).length;

  it('go when another model is to read, or is shown other words', async () => {
    await noteSome();
    await db().transaction((tx) => modelsChanged(tx, install.id, { isOtherWriter: false }));
    expect(await left()).toBeGreaterThan(3);
    await db().transaction((tx) => modelsChanged(tx, install.id, { isOtherWriter: true }));
    expect(await left()).toBe(0);
  });

  it('go when no brief needed them for a month', async () => {
    await noteSome();
    const days = (n: number) => new Date(world.deps.now().getTime() + n * 24 * 3600_000);
    await deleteOldNotes(db(), days(29));
    expect(await left()).toBeGreaterThan(3);
    await deleteOldNotes(db(), days(31));
    expect(await left()).toBe(0);
  });

  it('are of no words that were taken away while they were made', async () => {
    await db().delete(modelNotes);
    model.script = async (request) => {
      const id = String(ticketId);
      await db().update(tickets).set({ forgottenSeq: 9999 }).where(eq(tickets.ticketId, id));
      return write(request);
    };
    await say(255);
    expect(partsAsked().length).toBeGreaterThan(3);
    expect(await left()).toBe(0);
    await db().update(tickets).set({ forgottenSeq: 0 });
  });

  it('go with the words of their ticket (F-41)', async () => {
    await noteSome();
    await remakeBriefs(world.deps, db(), install.id, [String(ticketId)]);
    expect(await left()).toBe(0);
  });
});
