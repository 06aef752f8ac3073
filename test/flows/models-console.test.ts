import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BriefAnswer } from '../../server/contract/brief.ts';
import { providerTest, type OwnProvider, type ProviderTest } from '../../server/contract/models.ts';
import {
  callList,
  callView,
  guidanceView,
  previewAnswer,
  usageView,
} from '../../server/contract/models-view.ts';
import { activities } from '../../server/db/activity-schema.ts';
import { tombstones } from '../../server/db/care-schema.ts';
import {
  modelCalls,
  modelRests,
  modelSettings,
  modelSpending,
  modelTries,
} from '../../server/db/models-schema.ts';
import { deleteOldCalls } from '../../server/models/forget-calls.ts';
import type { Ticket } from '../sandbox/account.ts';
import { hashEmbedding } from '../support/hash-embedding.ts';
import { createHttpPerson } from '../support/http-person.ts';
import {
  anEndpoint,
  modelsAt,
  putJson,
  saveModels,
  someSettings,
  viewModels,
} from '../support/models.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { viewDisliked, viewQuality } from '../support/quality.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';
import { written } from '../support/written.ts';

const words = 'The blue kettle leaks at the handle since Monday. I would like a new one, please.';
const issue = {
  text: 'The blue kettle leaks at the handle.',
  quote: 'The blue kettle leaks at the handle',
};
const invented = { text: 'A refund was paid.', quote: 'a refund was paid' };

let model: ScriptedModel;
let world: World;
let installId: string;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({ leaves: thePast });
  installId = (await world.connect()).id;
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
  for (const table of [modelRests, modelSpending, modelTries]) await world.deps.db.delete(table);
});

const own = (over: Partial<OwnProvider> = {}) => anEndpoint(model.url, over);
const get = (path: string) => world.person.request(modelsAt(installId, path));
const save = (settings: Parameters<typeof saveModels>[2]) => saveModels(world, installId, settings);

async function refusalOf(answer: Promise<Response>) {
  const response = await answer;
  const { error } = (await response.json()) as {
    error: { code: string; message: string; field?: string };
  };
  return { status: response.status, ...error };
}

async function test(body: unknown): Promise<ProviderTest> {
  const answer = await world.person.post(modelsAt(installId, '/test'), body);
  if (!answer.ok) throw new Error(await answer.text());
  return providerTest.parse(await answer.json());
}

async function open(): Promise<Ticket> {
  const ticket = openTicket(world.account, words, 'Kettle');
  await world.account.sandbox.settle();
  await world.work();
  return ticket;
}

async function look(ticket: Ticket): Promise<Extract<BriefAnswer, { state: 'ready' }>> {
  const ask = async () =>
    (await (await askForBrief(world, ticket.id, { locale: 'en' })).json()) as BriefAnswer;
  await ask();
  await world.work();
  const answer = await ask();
  if (answer.state !== 'ready') throw new Error(JSON.stringify(answer));
  return answer;
}

describe('the settings of models', () => {
  it('say that there is no model where the deployment has none', async () => {
    const view = await viewModels(world, installId);
    expect(view).toMatchObject({ settings: { source: 'deployment' }, standing: 'missing' });
    expect(view.deployment).toBeUndefined();
  });

  it('take an endpoint, seal its key and never show it; the log of activities has no key', async () => {
    const view = await save(someSettings({ own: own({ apiKey: 'sk-very-secret-1' }) }));
    expect(view).toMatchObject({
      settings: { source: 'own', own: { baseUrl: model.url, hasKey: true } },
      standing: 'ready',
    });
    const stored = JSON.stringify([
      await world.deps.db.select().from(modelSettings),
      await world.deps.db.select().from(activities),
      view,
      world.logged,
    ]);
    expect(stored).toContain('models-changed');
    expect(stored).not.toContain('sk-very-secret-1');
    await look(await open());
    expect(model.requests[0]?.headers['authorization']).toBe('Bearer sk-very-secret-1');
  });

  it('keep the key where none is sent, and remove it where an empty one is', async () => {
    await save(someSettings({ own: own({ apiKey: 'sk-kept' }) }));
    expect((await save(someSettings({ own: own() }))).settings.own?.hasKey).toBe(true);
    const other = await save(someSettings({ source: 'none' }));
    expect(other.settings.own?.hasKey).toBe(true);
    const removed = await save(someSettings({ own: own({ apiKey: '' }) }));
    expect(removed.settings.own?.hasKey).toBe(false);
  });

  it('give a stored key to no other address, neither saved nor tried', async () => {
    await save(someSettings({ own: own({ apiKey: 'sk-kept' }) }));
    const thief = await serveScriptedModel();
    const elsewhere = own({ baseUrl: thief.url });
    const saved = putJson(world.person, modelsAt(installId), someSettings({ own: elsewhere }));
    const tried = world.person.post(modelsAt(installId, '/test'), {
      source: 'own',
      own: elsewhere,
    });
    for (const refused of [saved, tried]) {
      expect(await refusalOf(refused)).toMatchObject({ status: 422, field: 'own.apiKey' });
    }
    expect(thief.requests).toEqual([]);
    await thief.close();
  });

  it.each([
    ['models.example.com/v1', /whole address/],
    ['ftp://models.example.com', /whole address/],
    ['https://me:pw@models.example.com/v1', /name and password/],
    ['https://models.example.com/v1?key=1', /“\?”/],
    ['https://models.example.com/v1/chat/completions', /Leave out “\/chat\/completions”/],
  ])('refuse the address %s in words', async (baseUrl, message) => {
    const answer = putJson(
      world.person,
      modelsAt(installId),
      someSettings({ own: own({ baseUrl }) }),
    );
    const refused = await refusalOf(answer);
    expect(refused).toMatchObject({ status: 422, field: 'own.baseUrl' });
    expect(refused.message).toMatch(message);
  });

  it('have briefs written anew by another model, and not for another budget', async () => {
    await save(someSettings({ own: own({ apiKey: '' }) }));
    const ticket = await open();
    await look(ticket);
    await save(someSettings({ own: own(), dailyTokens: 900_000 }));
    expect((await look(ticket)).brief.engine).toBe('model');
    expect(model.requests).toHaveLength(1);
    await save(someSettings({ own: own({ model: 'scripted-2' }) }));
    expect((await look(ticket)).brief.engine).toBe('model');
    expect(model.requests.map((request) => request.model)).toEqual(['scripted-1', 'scripted-2']);
  });

  it('show a spent budget, and let briefs be written at once when it is raised (demand 29, B-05)', async () => {
    await save(someSettings({ own: own(), dailyTokens: 2500 }));
    const ticket = await open();
    expect((await look(ticket)).model).toMatchObject({ why: 'budget-spent' });
    const view = await viewModels(world, installId);
    expect(view.standing).toBe('budget-spent');
    expect(view.today.resetsAt).toMatch(/T00:00:00.000Z$/);
    await save(someSettings({ own: own(), dailyTokens: 500_000 }));
    expect((await look(ticket)).brief.engine).toBe('model');
    const { today, standing } = await viewModels(world, installId);
    expect(standing).toBe('ready');
    expect(today).toMatchObject({ tokens: 120, cost: 0.00014 });
  });

  it('show an endpoint that is left alone for a while, and until when', async () => {
    await save(someSettings({ own: own() }));
    model.script = () => ({ status: 503 });
    for (let n = 0; n < 3; n++) await look(await open());
    const view = await viewModels(world, installId);
    expect(view.standing).toBe('resting');
    expect(Date.parse(view.restsUntil ?? '')).toBeGreaterThan(world.deps.now().getTime());
  });
});

describe('an endpoint that is left alone for a while', () => {
  it('is asked again at once with another key, and not for another budget', async () => {
    await save(someSettings({ own: own({ apiKey: 'sk-old' }) }));
    model.script = () => ({ status: 401 });
    for (let n = 0; n < 3; n++) await look(await open());
    const settings = someSettings({ own: own(), dailyTokens: 9_000_000 });
    expect((await save(settings)).standing).toBe('resting');
    expect((await save({ ...settings, own: own({ apiKey: 'sk-new' }) })).standing).toBe('ready');
  });
});

describe('trying an endpoint', () => {
  it('shows what it can do, before anything is saved, and is counted', async () => {
    await save(someSettings({ source: 'none' }));
    model.script = () => ({ text: '{"sum":42}' });
    expect(await test({ source: 'own', own: own() })).toMatchObject({
      works: true,
      shape: 'schema',
      countsTokens: true,
      models: ['scripted-1'],
    });
    expect(model.requests[0]?.raw).not.toContain('kettle');
    const { days } = usageView.parse(await (await get('/usage')).json());
    const tests = days.find(({ feature }) => feature === 'test');
    expect(tests).toMatchObject({ calls: 1, tokensIn: 100, tokensOut: 20 });
  });

  it('finds the strictest shape that works, and that tokens are not told', async () => {
    model.script = ({ shape }) => {
      if (shape === 'schema') return { status: 400, body: '{"error":"response_format"}' };
      return shape === 'json' ? { text: 'no' } : { text: 'It is {"sum":42}', usage: 'untold' };
    };
    const result = await test({ source: 'own', own: own() });
    expect(result).toMatchObject({ works: true, shape: 'words', countsTokens: false });
    expect(model.requests.map(({ shape }) => shape)).toEqual(['schema', 'json', 'words']);
  });

  it('speaks as Anthropic does where it is told to', async () => {
    model.script = () => ({ text: '{"sum":42}' });
    const asked = own({ kind: 'anthropic', apiKey: 'sk-ant' });
    expect(await test({ source: 'own', own: asked })).toMatchObject({ works: true });
    expect(model.requests[0]?.headers['x-api-key']).toBe('sk-ant');
  });

  it.each<[ModelReply, string, RegExp]>([
    [{ status: 401 }, 'not-allowed', /API key/],
    [{ status: 404 }, 'model-missing', /knows no model “scripted-1”/],
    [{ status: 429 }, 'rate-limited', /slow down/],
    [{ drop: true }, 'unreachable', /Check the address/],
    [{ text: '' }, 'refused', /answered with nothing/],
    [{ text: 'Hello!' }, 'malformed', /not as it was asked/],
  ])('says of %j what to do', async (reply, why, message) => {
    model.script = () => reply;
    const result = await test({ source: 'own', own: own() });
    expect(result).toMatchObject({ works: false, why });
    expect('message' in result && result.message).toMatch(message);
  });

  const embedding = (over: Partial<OwnProvider> = {}) => own({ embeddingsModel: 'tiny', ...over });
  const embeddingsOf = async (body: unknown = { source: 'own', own: embedding() }) =>
    (await test(body)).embeddings;

  it('tries the model for embeddings as well, with its key, and tells how long its vectors are', async () => {
    model.script = () => ({ text: '{"sum":42}' });
    model.embeddings.length = 0;
    const asked = { source: 'own', own: embedding({ apiKey: 'sk-e' }) };
    const result = await test(asked);
    const { host } = new URL(model.url);
    expect(result).toMatchObject({
      works: true,
      embeddings: { works: true, model: 'tiny', host, inTime: true },
    });
    const [sent, ...more] = model.embeddings;
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ model: 'tiny', headers: { authorization: 'Bearer sk-e' } });
    const [vector] = sent?.input.map((one) => hashEmbedding(one)) ?? [];
    expect(result.embeddings).toMatchObject({ dimensions: vector?.length });
    const [spent] = await world.deps.db.select().from(modelSpending);
    expect(spent).toMatchObject({ tokens: 130, reservedTokens: 0 });
  });

  it('tries none where none is named, nor where the endpoint speaks as one that has none', async () => {
    expect(await embeddingsOf({ source: 'own', own: own() })).toBeUndefined();
    const asked = embedding({ kind: 'anthropic', apiKey: 'sk-ant' });
    expect(await embeddingsOf({ source: 'own', own: asked })).toBeUndefined();
  });

  it.each<[ReturnType<ScriptedModel['embed']>, string, RegExp]>([
    [{ status: 404 }, 'model-missing', /does not embed with “tiny”/],
    [{ status: 401 }, 'not-allowed', /API key/],
    [[[]], 'malformed', /not with a vector/],
    [{ drop: true }, 'unreachable', /Check the address/],
  ])('says of embeddings that come to %j what to do', async (reply, why, message) => {
    const embed = model.embed;
    model.script = () => ({ text: '{"sum":42}' });
    model.embed = () => reply;
    const result = await test({ source: 'own', own: embedding() });
    model.embed = embed;
    expect(result).toMatchObject({ works: true, embeddings: { works: false, why } });
    expect(result.embeddings).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('says that embeddings work where what writes does not', async () => {
    model.script = () => ({ status: 404 });
    const result = await test({ source: 'own', own: embedding() });
    expect(result).toMatchObject({ works: false, embeddings: { works: true } });
  });

  it('is no way to look around in a network: ten times in ten minutes', async () => {
    model.script = () => ({ status: 401 });
    for (let n = 0; n < 10; n++) await test({ source: 'own', own: own() });
    const again = () =>
      world.person.post(modelsAt(installId, '/test'), { source: 'own', own: own() });
    expect(await refusalOf(again())).toMatchObject({ status: 429, code: 'too_many_attempts' });
    expect(model.requests).toHaveLength(10);
    world.account.sandbox.clock.advance(10 * 60_000 + 1);
    expect((await again()).status).toBe(200);
  });
});

describe('the calls of models', () => {
  it('can be looked into: what was sent, what came back, what was dropped and why (demand 30)', async () => {
    await save(someSettings({ own: own() }));
    model.script = () => written(issue, invented);
    const ticket = await open();
    await look(ticket);
    const { calls } = callList.parse(await (await get(`/calls?ticket=${ticket.id}`)).json());
    expect(calls).toMatchObject([
      { feature: 'brief', ticketId: String(ticket.id), outcome: 'answered', dropped: 1 },
    ]);
    const call = callView.parse(await (await get(`/calls/${calls[0]?.id}`)).json());
    expect(call).toMatchObject({ prompt: 'brief', guidanceVersion: 0, xrayDays: 30 });
    expect(call.kept?.sent[1]?.text).toContain('kettle leaks');
    expect(JSON.stringify(call.kept?.sent)).not.toContain('Carla');
    expect(call.kept?.received).toContain(invented.text);
    expect(call.kept?.dropped).toEqual([{ text: invented.text, reasons: [{ code: 'quote' }] }]);
  });

  it('are listed by feature and a page at a time, none twice and none left out', async () => {
    const at = world.deps.now();
    const [like] = await world.deps.db.select().from(modelCalls).limit(1);
    const rows = Array.from({ length: 120 }, (_, n) => ({
      ...like!,
      id: crypto.randomUUID(),
      feature: 'reply' as const,
      // Many at the same moment.
      at: new Date(at.getTime() - Math.floor(n / 30) * 1000),
    }));
    await world.deps.db.insert(modelCalls).values(rows);
    const seen: string[] = [];
    for (let before: string | undefined = ''; before !== undefined;) {
      const query: string = before === '' ? '' : `&before=${before}`;
      const page = callList.parse(await (await get(`/calls?feature=reply${query}`)).json());
      seen.push(...page.calls.map(({ id }) => id));
      before = page.before;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen)).toEqual(new Set(rows.map(({ id }) => id)));
  });

  it('keep nothing of what was sent where an admin wants no X-rays', async () => {
    await save(someSettings({ own: own(), xrayDays: 0 }));
    const { calls } = callList.parse(await (await get('/calls?feature=brief')).json());
    const call = callView.parse(await (await get(`/calls/${calls[0]?.id}`)).json());
    expect(call.kept).toBeUndefined();
    expect(call.tokensIn).toBe(100);
  });

  it('come as figures by day and feature, and as a file', async () => {
    const { days } = usageView.parse(await (await get('/usage')).json());
    const briefs = days.find(({ feature }) => feature === 'brief');
    expect(briefs?.dropped).toBeGreaterThanOrEqual(1);
    const file = await get('/usage.csv');
    expect(file.headers.get('content-type')).toContain('text/csv');
    const [head, ...lines] = (await file.text()).trimEnd().split('\r\n');
    expect(head).toBe('day,feature,calls,failures,tokensIn,tokensOut,cost,tookMs,kept,dropped');
    expect(lines).toHaveLength(days.length);
  });
});

describe('guidance', () => {
  const guidance = async () => guidanceView.parse(await (await get('/guidance/brief')).json());
  const write = (text: string) =>
    putJson(world.person, modelsAt(installId, '/guidance/brief'), { text });

  it('goes into the prompt, is kept in versions, and has briefs written anew', async () => {
    await save(someSettings({ own: own() }));
    const ticket = await open();
    await look(ticket);
    await write('Call a kettle a boiler.');
    expect(model.requests).toHaveLength(1);
    await look(ticket);
    expect(model.requests).toHaveLength(2);
    expect(model.requests[1]?.system).toContain('Call a kettle a boiler.');
    await write('');
    expect(await guidance()).toMatchObject({
      version: 2,
      text: '',
      versions: [
        { version: 2, text: '' },
        { version: 1, text: 'Call a kettle a boiler.', by: 'Ada Admin' },
      ],
    });
    await look(ticket);
    expect(model.requests[2]?.system).not.toContain('boiler');
  });

  it('refuses personal data, which no model would be sent', async () => {
    expect(await refusalOf(write('Write to ada@example.com.'))).toMatchObject({
      status: 422,
      field: 'text',
    });
    expect(await refusalOf(write('x'.repeat(2001)))).toMatchObject({ status: 422, field: 'text' });
  });

  it('is previewed on a ticket beside what there is, with what is dropped, and nothing is stored', async () => {
    await save(someSettings({ own: own() }));
    const ticket = await open();
    const before = await look(ticket);
    model.requests.length = 0;
    model.script = ({ system }) =>
      system.includes('boiler') ? written(issue, invented) : written(issue);
    const answer = await world.person.post(modelsAt(installId, '/guidance/brief/preview'), {
      ticketId: String(ticket.id),
      text: 'Call a kettle a boiler.',
      locale: 'en',
    });
    expect(previewAnswer.parse(await answer.json())).toEqual({
      today: { state: 'written', sentences: [{ kind: 'issue', text: issue.text }], dropped: [] },
      tried: {
        state: 'written',
        sentences: [{ kind: 'issue', text: issue.text }],
        dropped: [{ text: invented.text, reasons: [{ code: 'quote' }] }],
      },
    });
    expect(model.requests).toHaveLength(2);
    expect((await look(ticket)).brief).toEqual(before.brief);
    expect(model.requests).toHaveLength(2);
    expect((await guidance()).text).toBe('');
    const missing = world.person.post(modelsAt(installId, '/guidance/brief/preview'), {
      ...{ ticketId: '999999', text: '', locale: 'en' },
    });
    expect(await refusalOf(missing)).toMatchObject({ status: 422, field: 'ticketId' });
  });

  it('is previewed on no ticket that was deleted here with everything about it', async () => {
    const { id } = await open();
    const grave = { installId, kind: 'ticket' as const, zendeskId: String(id) };
    await world.deps.db.insert(tombstones).values({ ...grave, at: world.deps.now() });
    for (const feature of ['brief', 'reply']) {
      const asked = { ticketId: String(id), text: '', locale: 'en' };
      const answer = world.person.post(modelsAt(installId, `/guidance/${feature}/preview`), asked);
      const refused = { status: 422, field: 'ticketId', message: expect.stringMatching(/deleted/) };
      expect(await refusalOf(answer)).toMatchObject(refused);
    }
    expect(model.requests).toEqual([]);
  });

  it('sends no word of a ticket to a model that was deleted here since it was wanted', async () => {
    const ticket = await open();
    await askForBrief(world, ticket.id, { locale: 'en' });
    const grave = { installId, kind: 'ticket' as const, zendeskId: String(ticket.id) };
    await world.deps.db.insert(tombstones).values({ ...grave, at: world.deps.now() });
    await world.work();
    expect(model.requests).toEqual([]);
  });

  it('is compared by the thumbs of agents', async () => {
    const ticket = await open();
    const { brief } = await look(ticket);
    const gave = await postToWidget(
      world,
      `/widget/tickets/${ticket.id}/feedback`,
      {
        proof: { newestEntryId: newestEntryId(world.account, ticket.id) },
        version: brief.version,
        thumb: 'up',
        madeWith: brief.written?.madeWith,
      },
      { token: await tokenOf(world, world.account, { agent: '21' }) },
    );
    expect(await gave.json()).toEqual({ state: 'stored' });
    const { thumbs } = await guidance();
    expect(thumbs).toMatchObject([{ madeWith: brief.written?.madeWith, up: 1, down: 0 }]);
    expect(thumbs[0]?.madeWith).toContain('guidance@2');
  });

  it('has what a model wrote without support by the guidance before written again at once', async () => {
    const ticket = await open();
    model.script = () => written(invented);
    const refused = await look(ticket);
    expect(refused.model).toEqual({ state: 'unavailable', why: 'not-supported' });
    model.script = () => written(issue);
    model.requests.length = 0;
    expect((await look(ticket)).model).toEqual(refused.model);
    expect(model.requests).toEqual([]);
    await write('Say what leaks.');
    expect((await look(ticket)).brief.written).toMatchObject({ locale: 'en' });
    expect(model.requests).toHaveLength(1);
  });

  it('leads from a thumb down to the very call that wrote the brief, as long as that is kept', async () => {
    const ticket = await open();
    await look(ticket);
    await write('Call a kettle a pot.');
    model.script = () => written(issue, invented);
    const { brief } = await look(ticket);
    const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
    const { version, written: by } = brief;
    const thumb = { version, madeWith: by?.madeWith, writtenId: by?.id, reasons: ['wrong'] };
    await postToWidget(
      world,
      `/widget/tickets/${ticket.id}/feedback`,
      { proof, ...thumb, thumb: 'down' },
      { token: await tokenOf(world, world.account, { agent: '22' }) },
    );
    const { calls } = callList.parse(await (await get(`/calls?ticket=${ticket.id}`)).json());
    expect(calls).toHaveLength(2);
    const worst = async () => (await viewQuality(world, installId)).disliked[0];
    expect(await worst()).toMatchObject({ kind: 'brief', ticketId: String(ticket.id), down: 1 });
    expect((await worst())?.xray).toBe('kept');
    const how = await viewDisliked(world, installId, (await worst())?.key);
    expect(how).toMatchObject({
      ...{ reasons: [{ reason: 'wrong', n: 1 }], madeWith: by?.madeWith },
      brief: { locale: 'en', rule: expect.stringMatching(/^basic-\d+$/) as string, entries: 1 },
      calls: [{ id: calls[0]?.id, dropped: 1 }],
    });
    expect(how.calls).toHaveLength(1);
    expect(how.brief?.parts).toContainEqual({ part: 'issue', entryIds: [proof.newestEntryId] });
    expect(JSON.stringify(how)).not.toMatch(/kettle|handle/);
    // Written anew since, and older than what was sent is kept for.
    await write('');
    model.script = () => written(issue);
    await look(ticket);
    await save(someSettings({ own: own(), xrayDays: 1 }));
    world.account.sandbox.clock.advance(25 * 3600_000);
    await deleteOldCalls(world.deps.db, world.deps.now());
    await world.person.post(`${backendUrl}/api/console/sign-in`, {
      ...{ email: 'ada@example.com', password: 'correct horse battery staple' },
    });
    expect((await worst())?.xray).toBe('gone');
    expect(await viewDisliked(world, installId, (await worst())?.key)).toEqual({
      ...how,
      ...{ xray: 'gone', calls: [{ ...how.calls[0], dropped: undefined }] },
    });
  });
});

describe('the door to models', () => {
  const routes: [string, string][] = [
    ['GET', ''],
    ['PUT', ''],
    ['POST', '/test'],
    ['GET', '/calls'],
    ['GET', '/calls/00000000-0000-4000-8000-000000000000'],
    ['GET', '/usage'],
    ['GET', '/usage.csv'],
    ['GET', '/guidance/brief'],
    ['PUT', '/guidance/brief'],
    ['POST', '/guidance/brief/preview'],
  ];
  const bodies: Record<string, unknown> = {
    PUT: someSettings({ source: 'none' }),
    '/test': { source: 'deployment' },
    '/guidance/brief': { text: '' },
    '/guidance/brief/preview': { ticketId: '1', text: '', locale: 'en' },
  };
  const ask = (person: Pick<typeof world.person, 'request'>, of: string) =>
    Promise.all(
      routes.map(async ([method, path]) => {
        const answer = await person.request(modelsAt(of, path), {
          method,
          headers: { 'content-type': 'application/json', origin: backendUrl },
          ...(method !== 'GET' && { body: JSON.stringify(bodies[path] ?? bodies[method]) }),
        });
        return [method, path, answer.status];
      }),
    );

  it('is shut for whoever is not signed in', async () => {
    const answers = await ask(createHttpPerson(), installId);
    expect(answers).toEqual(routes.map(([method, path]) => [method, path, 401]));
  });

  it('leads to no account that does not exist', async () => {
    const answers = await ask(world.person, '00000000-0000-4000-8000-000000000000');
    expect(answers).toEqual(routes.map(([method, path]) => [method, path, 404]));
  });

  it("shows no call of another account, and none of another's figures", async () => {
    const globex = world.addAccount('globex');
    const theirs = (await world.connect(globex)).id;
    const [ours] = callList.parse(await (await get('/calls')).json()).calls;
    const asked = await world.person.request(modelsAt(theirs, `/calls/${ours?.id}`));
    expect(asked.status).toBe(404);
    for (const path of ['/calls', '/usage', '/guidance/brief']) {
      const answer = await world.person.request(modelsAt(theirs, path));
      expect(await answer.text()).not.toMatch(/brief@1|"tokensIn"|boiler/);
    }
  });
});
