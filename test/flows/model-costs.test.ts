import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  modelCalls,
  modelRests,
  modelSettings,
  modelSpending,
  modelUsage,
} from '../../server/db/models-schema.ts';
import { askModel } from '../../server/models/ask-model.ts';
import { groundRules } from '../../server/models/prompt.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { makeWorld, thePast, type World } from '../support/world.ts';

let model: ScriptedModel;
let world: World;
let installId: string;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({
    env: { MODEL_URL: model.url, MODEL_NAME: 'm', MODEL_PRICE_IN: '1', MODEL_PRICE_OUT: '2' },
    leaves: thePast,
  });
  installId = (await world.connect()).id;
  const row = { installId, source: 'deployment' as const, topicsOn: true };
  await world.deps.db
    .insert(modelSettings)
    .values(row)
    .onConflictDoUpdate({ target: modelSettings.installId, set: row });
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(async () => {
  model.requests.length = 0;
  for (const table of [modelCalls, modelRests, modelSpending, modelUsage])
    await world.deps.db.delete(table);
});

function ask(more: { signal?: AbortSignal; guidance?: string } = {}) {
  return askModel(world.deps, {
    ...{ installId, feature: 'topic', task: 'break-tie', ticketId: '7' },
    prompt: { name: 'topic-tie', version: 1, system: groundRules },
    evidence: { ticket: 'It leaks.' },
    names: [],
    schema: z.object({ option: z.string() }),
    signal: more.signal,
    guidance: { version: 1, text: more.guidance ?? '' },
  });
}

/** What a call took, in each of the three books. */
async function books() {
  const { db } = world.deps;
  const [call] = await db.select().from(modelCalls);
  const [usage] = await db.select().from(modelUsage);
  const [spent] = await db.select().from(modelSpending);
  return { call, usage, spent };
}

describe('what a call costs that did not help', () => {
  it.each<[string, ModelReply, string]>([
    ['refuses', { text: '', finish: 'content_filter', usage: { in: 5000, out: 7 } }, 'refused'],
    ['says nothing', { text: ' ', usage: { in: 5000, out: 7 } }, 'refused'],
  ])('is what was told, in every book, where the model %s', async (_, reply, why) => {
    model.script = () => reply;
    expect(await ask()).toMatchObject({ ok: false, why });
    const { call, usage, spent } = await books();
    for (const book of [call, usage]) expect(book).toMatchObject({ tokensIn: 5000, tokensOut: 7 });
    expect(call).toMatchObject({ outcome: why, cost: (5000 + 14) / 1_000_000 });
    expect(spent).toMatchObject({ tokens: 5007, reservedTokens: 0 });
    expect(spent?.cost).toBeCloseTo(call?.cost ?? 0);
  });

  it.each<[string, ModelReply, string]>([
    ['refuses and tells no tokens', { text: '', usage: 'untold' }, 'refused'],
    ['answers with a page', { status: 200, body: '<html>' }, 'malformed'],
    ['has a gateway that gives up', { status: 504 }, 'timeout'],
    ['has Cloudflare before it, which gives up', { status: 524 }, 'timeout'],
    ['hangs up', { drop: true }, 'unreachable'],
  ])('is what was sent, by our estimate, where the model %s', async (_, reply, why) => {
    model.script = () => reply;
    expect(await ask()).toMatchObject({ ok: false, why });
    const { call, usage, spent } = await books();
    expect(call?.tokensIn).toBeGreaterThan(100);
    expect(call).toMatchObject({ outcome: why, tokensOut: 0 });
    expect(usage).toMatchObject({ tokensIn: call?.tokensIn, cost: call?.cost });
    expect(spent).toMatchObject({ tokens: call?.tokensIn, cost: call?.cost, reservedTokens: 0 });
  });

  it('is what was sent where nobody waits any more', async () => {
    const asking = new AbortController();
    model.script = () => {
      asking.abort();
      return { hang: true };
    };
    await ask({ signal: asking.signal });
    const { call, spent } = await books();
    expect(call?.tokensIn).toBeGreaterThan(100);
    expect(spent?.tokens).toBe(call?.tokensIn);
  });

  it('is the first answer alone where its repair is turned down', async () => {
    const replies: ModelReply[] = [{ text: 'Gladly!' }, { status: 503 }];
    model.script = () => replies.shift() ?? { drop: true };
    await ask();
    const { call, spent } = await books();
    expect(call).toMatchObject({ outcome: 'unreachable', tokensIn: 100, tokensOut: 20 });
    expect(spent).toMatchObject({ tokens: 120, reservedTokens: 0 });
  });

  it('is the first answer and what was sent for its repair, where that breaks off', async () => {
    const replies: ModelReply[] = [{ text: 'Gladly!' }, { drop: true }];
    model.script = () => replies.shift() ?? { drop: true };
    await ask();
    const { call, spent } = await books();
    expect(call?.tokensIn).toBeGreaterThan(200);
    expect(call?.tokensOut).toBe(20);
    expect(spent?.tokens).toBe((call?.tokensIn ?? 0) + 20);
  });

  it.each([400, 401, 404, 408, 413, 422, 429, 500, 502, 503, 529])(
    'is nothing where it is turned down: %d',
    async (status) => {
      model.script = () => ({ status });
      await ask();
      const { call, usage, spent } = await books();
      for (const book of [call, usage]) expect(book).toMatchObject({ tokensIn: 0, cost: 0 });
      expect(spent).toMatchObject({ tokens: 0, cost: 0, reservedTokens: 0 });
    },
  );

  it('is nothing where nobody waited from the beginning', async () => {
    await ask({ signal: AbortSignal.abort() });
    expect(model.requests).toHaveLength(0);
    expect((await books()).spent).toMatchObject({ tokens: 0, reservedTokens: 0 });
  });
});

describe('what cannot be masked', () => {
  it('is not sent and leaves a call that says so, without a word of it', async () => {
    const guidance = 'Tell them to call +49 30 901820.';
    expect(await ask({ guidance })).toMatchObject({ ok: false, why: 'not-masked' });
    expect(model.requests).toHaveLength(0);
    const { call, usage, spent } = await books();
    expect(call).toMatchObject({ outcome: 'not-masked', sent: null, received: null, tokensIn: 0 });
    expect(usage).toMatchObject({ calls: 1, failures: 1, tokensIn: 0 });
    expect(spent).toBeUndefined();
    expect(JSON.stringify(call)).not.toContain('901820');
  });
});
