import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BriefAnswer } from '../../server/contract/brief.ts';
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
  await world.connect();
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

  it('stays basic, covering all of them, where one part gets no answer', async () => {
    model.script = (request) =>
      String(request.evidence['part']).startsWith('2 of') ? { status: 529 } : write(request);
    const { sandbox, customer } = world.account;
    addComment(sandbox, ticketId, { authorId: customer.id, body: 'And one more kettle leaks.' });
    await sandbox.settle();
    await world.work();
    const answer = await look();
    expect(answer).toMatchObject({
      brief: { engine: 'basic', covers: { entries: comments + 1 } },
      model: { state: 'unavailable', why: 'unreachable' },
    });
  });
});
