import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  documentKey,
  embedDocuments,
  type TextsOf,
} from '../../server/embeddings/embed-documents.ts';
import type { Place } from '../../server/embeddings/store.ts';
import { dayOf } from '../../server/calls/day-of.ts';
import { pollEmbeddings } from '../../server/embeddings/poll-embeddings.ts';
import { careView, receipt } from '../../server/contract/care.ts';
import { documentVectors, embeddingRuns } from '../../server/db/embeddings-schema.ts';
import {
  modelCalls,
  modelRests,
  modelSettings,
  modelSpending,
  modelUsage,
} from '../../server/db/models-schema.ts';
import { analyse } from '../../server/search/analyse.ts';
import { forgetDocuments } from '../../server/search/store/forget-documents.ts';
import { putDocuments } from '../../server/search/store/put-documents.ts';
import { usual } from '../../server/models/settings-store.ts';
import type { Ticket } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { redactComment } from '../sandbox/tickets/redact-comment.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { saveModels, someSettings, viewModels } from '../support/models.ts';
import { serveScriptedModel, type ScriptedModel } from '../support/scripted-model.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { openTicket } from '../support/ticket.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let model: ScriptedModel;
let world: World;
let installId: string;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({
    env: {
      EMBEDDINGS_URL: model.url,
      EMBEDDINGS_MODEL: 'scripted-embedder',
      EMBEDDINGS_API_KEY: 'key-of-embeddings',
      EMBEDDINGS_PRICE: '100',
    },
  });
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(async () => {
  await world.close();
  await model.close();
});
let embed: ScriptedModel['embed'];
beforeEach(() => {
  embed ??= model.embed;
  model.embed = embed;
  model.embeddings.length = 0;
});
afterEach(async () => {
  const { db } = world.deps;
  for (const table of [modelRests, modelSpending, modelSettings, embeddingRuns])
    await db.delete(table);
});

function solvedTicket(question: string, subject?: string): Ticket {
  const { sandbox, agent } = world.account;
  const ticket = openTicket(world.account, question, subject);
  addComment(sandbox, ticket.id, {
    authorId: agent.id,
    body: 'Please try it again.',
    public: true,
  });
  updateTicket(sandbox, ticket.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
  return ticket;
}

/** What happens every minute, and what it causes. */
async function catchUp(): Promise<void> {
  await pollHistory(world, advance);
  await world.work(10);
  await embedAll();
}

async function embedAll(): Promise<void> {
  const { db, queue } = world.deps;
  const behind = await pollEmbeddings(world.deps);
  await queue.enqueue(
    db,
    'embed-documents',
    behind.map((id) => ({ installId: id })),
  );
  await world.work(20);
}

async function vectorOf(ticket: Ticket) {
  const [row] = await world.deps.db
    .select()
    .from(documentVectors)
    .where(
      and(
        eq(documentVectors.installId, installId),
        eq(documentVectors.kind, 'ticket'),
        eq(documentVectors.documentId, String(ticket.id)),
      ),
    );
  return row;
}

const vectors = () => world.deps.db.select().from(documentVectors);
const sent = () => model.embeddings.flatMap(({ input }) => input);

/** As an admin chose; the deployment's model unless said otherwise. */
async function choose(over: Partial<typeof modelSettings.$inferInsert>): Promise<void> {
  const row = { ...usual, installId, source: 'deployment' as const, ...over };
  await world.deps.db
    .insert(modelSettings)
    .values(row)
    .onConflictDoUpdate({ target: modelSettings.installId, set: row });
}

describe('what can be found of an account', () => {
  it('is embedded by the model of the deployment, with its key, and no word of it twice', async () => {
    const ticket = solvedTicket('The kettle whistles without water in it.', 'Kettle');
    await catchUp();
    const row = await vectorOf(ticket);
    expect(row).toMatchObject({ dimensions: 256 });
    expect(row?.vector).toHaveLength(256);
    expect(sent()).toContain('Kettle The kettle whistles without water in it.');
    expect(model.embeddings[0]).toMatchObject({ model: 'scripted-embedder' });
    expect(model.embeddings[0]?.headers['authorization']).toBe('Bearer key-of-embeddings');
    model.embeddings.length = 0;
    await catchUp();
    expect(sent()).toEqual([]);
  });

  it('leaves with personal data masked, the names of a ticket’s people among it, and without the masks', async () => {
    solvedTicket(
      'Carla Customer here. Write to carla@acme.example or call +49 30 901820 about my toaster, says Carla.',
      'Toaster of Carla Customer',
    );
    await catchUp();
    const [text = ''] = sent().filter((one) => one.includes('toaster'));
    expect(text).toMatch(/^Toaster of here\. Write to or call about my toaster, says \.$/);
    const calls = await world.deps.db
      .select()
      .from(modelCalls)
      .where(eq(modelCalls.feature, 'search'));
    expect(calls.some(({ masked }) => masked['name'])).toBe(true);
  });

  it('does not leave where the admin withholds it', async () => {
    await choose({ withheld: ['subject'] });
    solvedTicket('The samovar drips.', 'Secret subject');
    await catchUp();
    expect(sent()).toContain('The samovar drips.');
    expect(sent().join()).not.toContain('Secret');
  });

  it('is embedded again when its words change, and not when something else does', async () => {
    const { sandbox, agent, customer } = world.account;
    const ticket = solvedTicket('The gramophone needle is blunt.', 'Gramophone');
    await catchUp();
    const before = await vectorOf(ticket);
    model.embeddings.length = 0;
    updateTicket(sandbox, ticket.id, { tags: ['music'] }, agent.id);
    await catchUp();
    expect(sent()).toEqual([]);
    expect(await vectorOf(ticket)).toEqual(before);
    addComment(sandbox, ticket.id, {
      authorId: customer.id,
      body: 'And the horn is bent.',
      public: true,
    });
    await catchUp();
    // Its question is sent, too, whenever it changes; what counts is the vector.
    expect(sent().join()).toContain('And the horn is bent.');
    const after = await vectorOf(ticket);
    expect(after?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  it('loses its vector in the moment it cannot be found any more', async () => {
    const { sandbox, admin, customer } = world.account;
    const deleted = solvedTicket('The accordion squeaks.', 'Accordion');
    const redacted = solvedTicket('The lute is out of tune, my code is swordfish.', 'Lute');
    const reopened = solvedTicket('The harp has lost a string.', 'Harp');
    await catchUp();
    for (const ticket of [deleted, redacted, reopened])
      expect(await vectorOf(ticket)).toBeDefined();
    deleteTicket(sandbox, deleted.id, admin.id);
    const [comment] = redacted.comments;
    redactComment(sandbox, redacted.id, comment!.id, admin.id, 'swordfish');
    addComment(sandbox, reopened.id, {
      authorId: customer.id,
      body: 'Another one went.',
      public: true,
    });
    updateTicket(sandbox, reopened.id, { status: 'open' }, customer.id);
    // Told by Zendesk, and nothing done about it yet.
    await sandbox.settle();
    expect(await vectorOf(deleted)).toBeUndefined();
    expect(await vectorOf(redacted)).toBeUndefined();
    model.embeddings.length = 0;
    await catchUp();
    expect(await vectorOf(reopened)).toBeUndefined();
    expect(await vectorOf(redacted)).toBeDefined();
    expect(sent().join()).not.toContain('swordfish');
  });

  it('loses its vector with everything else about its ticket, and the receipt counts it', async () => {
    const erased = solvedTicket('The zither rattles.', 'Zither');
    await catchUp();
    expect(await vectorOf(erased)).toBeDefined();
    model.embeddings.length = 0;
    const data = `${backendUrl}/api/console/installs/${installId}/data`;
    const id = String(erased.id);
    await world.person.post(`${data}/erasures`, { kind: 'ticket', id, confirm: id });
    await world.work();
    await catchUp();
    expect(await vectorOf(erased)).toBeUndefined();
    expect(sent().join()).not.toContain('zither');
    const view = careView.parse(await (await world.person.request(data)).json());
    const file = await world.person.request(`${data}/erasures/${view.erasures[0]?.id}/receipt`);
    const { stores } = receipt.parse(await file.json());
    expect(stores).toContainEqual({ store: 'document_vectors', rows: 1 });
  });

  it('is embedded anew, and only then compared, when another model is chosen', async () => {
    await catchUp();
    const before = await vectors();
    const endpoint = {
      kind: 'openai-compatible',
      baseUrl: model.url,
      model: 'scripted-1',
    } as const;
    const rest = { contextTokens: 16_000, shape: 'schema', embeddingsModel: 'another' } as const;
    await choose({ source: 'own', ...endpoint, ...rest });
    model.embed = ({ input }) => input.map(() => [1, 2, 3]);
    await embedAll();
    const after = await vectors();
    expect(after).toHaveLength(before.length);
    expect(new Set(after.map(({ embedder }) => embedder)).size).toBe(1);
    expect(after[0]?.embedder).not.toBe(before[0]?.embedder);
    expect(after.every(({ dimensions }) => dimensions === 3)).toBe(true);
    expect(model.embeddings[0]).toMatchObject({ model: 'another' });
    // The key of the deployment's endpoint is not sent on behalf of an account's own.
    expect(model.embeddings[0]?.headers['authorization']).toBeUndefined();
  });

  it('is not embedded where the admin switched that off, or wants no model', async () => {
    await choose({ searchOn: false });
    const ticket = solvedTicket('The zither is too loud.', 'Zither');
    await catchUp();
    await choose({ source: 'none' });
    await embedAll();
    expect(sent()).toEqual([]);
    expect(await vectorOf(ticket)).toBeUndefined();
  });

  it('is embedded from half of the day’s budget at most: the other half is for what agents wait for', async () => {
    await choose({ dailyTokens: 1000 });
    await world.deps.db
      .insert(modelSpending)
      .values({ installId, day: dayOf(world.deps.now()), tokens: 495 });
    solvedTicket('The clavichord is out of tune.', 'Clavichord');
    await catchUp();
    expect(await world.deps.db.select().from(embeddingRuns)).toMatchObject([
      { failure: 'budget-spent' },
    ]);
    await world.deps.db.delete(embeddingRuns);
    await world.deps.db.update(modelSpending).set({ tokens: 0 });
    await embedAll();
    expect(await world.deps.db.select().from(embeddingRuns)).toMatchObject([{ failure: null }]);
  });

  it('leaves once the admin withholds it no more', async () => {
    await choose({ withheld: ['agent-comments', 'subject'] });
    const { sandbox, agent } = world.account;
    const ticket = createTicket(sandbox, {
      subject: 'Celesta',
      requesterId: world.account.customer.id,
      comment: { body: 'A note on the phone: the celesta is late.', authorId: agent.id },
    });
    updateTicket(sandbox, ticket.id, { assigneeId: agent.id, status: 'solved' }, agent.id);
    await catchUp();
    expect(sent().join()).not.toMatch(/celesta/i);
    await saveModels(world, installId, someSettings({ source: 'deployment', withheld: [] }));
    await embedAll();
    expect(sent().join()).toContain('celesta');
  });

  it('waits for tomorrow when the day’s budget is spent, and goes on at once when it is raised', async () => {
    await choose({ dailyCost: 0.000_001 });
    const ticket = solvedTicket('The banjo buzzes.', 'Banjo');
    await catchUp();
    const [run] = await world.deps.db.select().from(embeddingRuns);
    expect(run).toMatchObject({ failure: 'budget-spent' });
    expect(run?.retryAt?.getUTCHours()).toBe(0);
    expect(sent()).toEqual([]);
    expect(await pollEmbeddings(world.deps)).toEqual([]);
    const { search } = await viewModels(world, installId);
    expect(search).toMatchObject({ model: 'scripted-embedder', failure: 'budget-spent' });
    expect(search?.embedded).toBeLessThan(search?.of ?? 0);
    await saveModels(world, installId, someSettings({ source: 'deployment', dailyCost: 5 }));
    await embedAll();
    expect(await vectorOf(ticket)).toBeDefined();
    const { search: after } = await viewModels(world, installId);
    expect(after).toMatchObject({ embedded: search?.of, of: search?.of });
    expect(after?.failure).toBeUndefined();
    const [usage] = await world.deps.db
      .select()
      .from(modelUsage)
      .where(eq(modelUsage.feature, 'search'));
    expect(usage?.cost).toBeGreaterThan(0);
  });

  it('is tried again later when the model is away', async () => {
    model.embed = () => ({ status: 503 });
    const ticket = solvedTicket('The tuba is dented.', 'Tuba');
    await catchUp();
    const [run] = await world.deps.db.select().from(embeddingRuns);
    expect(run).toMatchObject({ failure: 'unreachable', failures: 1 });
    expect(await pollEmbeddings(world.deps)).toEqual([]);
    model.embed = embed;
    advance(60_000);
    await embedAll();
    expect(await vectorOf(ticket)).toBeDefined();
    const [settled] = await world.deps.db.select().from(embeddingRuns);
    expect(settled).toMatchObject({ failure: null, failures: 0, retryAt: null });
  });

  it('is embedded all but the one text that the model does not take', async () => {
    model.embed = (request) =>
      request.input.some((one) => one.includes('ocarina')) ? { status: 400 } : embed(request);
    const bad = solvedTicket('The ocarina is cracked.', 'Ocarina');
    const good = solvedTicket('The oboe is cracked.', 'Oboe');
    await catchUp();
    expect((await vectorOf(good))?.vector).toHaveLength(256);
    expect(await vectorOf(bad)).toMatchObject({ vector: null, dimensions: 0 });
    expect(await pollEmbeddings(world.deps)).toEqual([]);
  });
});

describe('embedding many documents', () => {
  it('goes on where it was after a kill, sends nothing twice, and masks whatever it is handed', async () => {
    const other = await world.createInstall(world.addAccount('many'));
    const ids = Array.from({ length: 150 }, (_, at) => String(1000 + at));
    const terms = (id: string) => analyse({ title: `Case ${id}`, body: 'It broke.' }, 'en');
    const given = ids.map((documentId) => ({ documentId, terms: terms(documentId) }));
    await world.deps.db.transaction((tx) => putDocuments(tx, other.id, 'ticket', given));
    const textsOf: TextsOf = async (_db, _install, _kind, page) =>
      new Map(
        page.map((one) => [
          documentKey(one),
          { text: `Case ${one.documentId} of Carla at carla@acme.example`, names: ['Carla'] },
        ]),
      );
    let after: Place | undefined;
    const page = (goOn: (place: Place) => Promise<void>) =>
      embedDocuments({ ...world.deps, textsOf, goOn }, { installId: other.id, after });
    const killed = () => Promise.reject(new Error('killed'));
    await expect(page(killed)).rejects.toThrow('killed');
    expect(sent()).toHaveLength(64);
    for (let round = 0; round < 5; round++) {
      await page((place) => {
        after = place;
        return Promise.resolve();
      });
    }
    expect(sent().sort()).toEqual(ids.map((id) => `Case ${id} of at`));
    const stored = await world.deps.db
      .select()
      .from(documentVectors)
      .where(eq(documentVectors.installId, other.id));
    expect(stored).toHaveLength(150);
    expect(await pollEmbeddings(world.deps)).not.toContain(other.id);
  });

  it('keeps nothing of a document that was rewritten, or went, while the model thought about it', async () => {
    const other = await world.createInstall(world.addAccount('fast'));
    const { db } = world.deps;
    const put = (documentId: string, body: string) =>
      db.transaction((tx) =>
        putDocuments(tx, other.id, 'ticket', [
          { documentId, terms: analyse({ title: '', body }, 'en') },
        ]),
      );
    for (const id of ['1', '2', '3']) await put(id, 'It broke.');
    const textsOf: TextsOf = async (_db, _install, _kind, page) => {
      const texts = new Map(
        page.map((one) => [documentKey(one), { text: 'It broke.', names: [] }]),
      );
      await put('1', 'It is whole again.');
      await forgetDocuments(db, other.id, { kind: 'ticket', ids: ['2'] });
      return texts;
    };
    const goOn = () => Promise.resolve();
    await embedDocuments({ ...world.deps, textsOf, goOn }, { installId: other.id });
    const stored = await db
      .select({ id: documentVectors.documentId })
      .from(documentVectors)
      .where(eq(documentVectors.installId, other.id));
    expect(stored).toEqual([{ id: '3' }]);
  });
});
