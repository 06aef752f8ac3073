import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { providerTest } from '../../server/contract/models.ts';
import { documentVectors } from '../../server/db/embeddings-schema.ts';
import { modelCalls, modelRests, modelSettings } from '../../server/db/models-schema.ts';
import { recommendations, type Asked, type Finds } from '../../server/db/recommendations-schema.ts';
import {
  documentKey,
  embedDocuments,
  type TextsOf,
} from '../../server/embeddings/embed-documents.ts';
import type { Place } from '../../server/embeddings/store.ts';
import { documents } from '../../server/db/search-schema.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { usual } from '../../server/models/settings-store.ts';
import { analyse } from '../../server/search/analyse.ts';
import { forgetDocuments } from '../../server/search/store/forget-documents.ts';
import { putDocuments, type SearchDocument } from '../../server/search/store/put-documents.ts';
import { hashEmbedding } from '../support/hash-embedding.ts';
import { serveScriptedModel, type ScriptedModel } from '../support/scripted-model.ts';
import { modelsAt, viewModels } from '../support/models.ts';
import { makeWorld, type World } from '../support/world.ts';

let model: ScriptedModel;
let world: World;
let installId: string;
let otherId: string;

const question = 'My vehicle does not ignite.';
/** Shares no word with it, and says the same. */
const same = 'The car refuses to start up';
const aboutCars = hashEmbedding('cars that cannot be started');

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({
    env: { EMBEDDINGS_URL: model.url, EMBEDDINGS_MODEL: 'scripted-embedder' },
  });
  installId = (await world.createInstall()).id;
  otherId = (await world.createInstall(world.addAccount('other'))).id;
  for (const id of [installId, otherId]) {
    await put(id, 'ticket', [...many('ticket'), aTicket('900', same)]);
    // The same number is an article of another brand here, and of this one there.
    const double = anArticle('805', same, id === installId ? '2' : '1');
    await put(id, 'article', [...many('article'), anArticle('800', same), double]);
    await put(id, 'answered', [{ ...aTicket('900', same), articleId: '803' }]);
    await embedAll(id);
  }
  // Only the other account has this one.
  await put(otherId, 'ticket', [aTicket('901', same)]);
  await embedAll(otherId);
}, 60_000);
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  model.embed = ({ input }) =>
    input.map((one) =>
      one.includes('ignite') || one.includes(same) ? aboutCars : hashEmbedding(one),
    );
  model.embeddings.length = 0;
});
afterEach(async () => {
  for (const table of [modelRests, modelSettings, recommendations, modelCalls])
    await world.deps.db.delete(table);
});

const terms = (body: string) => analyse({ title: '', body }, 'en');
const aTicket = (documentId: string, body: string): SearchDocument => ({
  documentId,
  terms: terms(body),
});
const anArticle = (documentId: string, body: string, brandId = '1'): SearchDocument => ({
  ...{ documentId, locale: 'en-us', brandId },
  terms: terms(body),
});

const things = [
  'lamp',
  'kettle',
  'printer',
  'sofa',
  'phone',
  'router',
  'bike',
  'oven',
  'drill',
  'desk',
];
const troubles = ['leaks', 'hums', 'smells', 'flickers', 'wobbles', 'overheats'];

/** Sixty of other matters. */
function many(kind: 'ticket' | 'article'): SearchDocument[] {
  return things.flatMap((thing, i) =>
    troubles.map((trouble, j) => {
      const id = String((kind === 'ticket' ? 100 : 200) + i * 10 + j);
      const body = `The ${thing} ${trouble}`;
      return kind === 'ticket' ? aTicket(id, body) : anArticle(id, body);
    }),
  );
}

async function put(
  id: string,
  kind: 'ticket' | 'article' | 'answered',
  given: SearchDocument[],
): Promise<void> {
  await world.deps.db.transaction((tx) => putDocuments(tx, id, kind, given));
}

/** Texts are what they were put as: what is stored of them is terms. */
async function embedAll(id: string): Promise<void> {
  const before = model.embed;
  model.embed = ({ input }) =>
    input.map((one) => (one === stemmed(same) ? aboutCars : hashEmbedding(one)));
  const textsOf: TextsOf = async (db, install, kind, page) => {
    const rows = await db
      .select()
      .from(documents)
      .where(and(eq(documents.installId, install), eq(documents.kind, kind)));
    const wanted = new Set(page.map(documentKey));
    return new Map(
      rows
        .filter((row) => wanted.has(documentKey(row)))
        .map((row) => [documentKey(row), { text: row.body, names: [] }]),
    );
  };
  let after: Place | undefined;
  for (let page = 0; page < 5; page++) {
    const goOn = (place: Place) => {
      after = place;
      return Promise.resolve();
    };
    await embedDocuments({ ...world.deps, textsOf, goOn }, { installId: id, after });
  }
  model.embed = before;
}

function stemmed(text: string): string {
  return terms(text).body.join(' ');
}

async function findsFor(body: string, over: Partial<Asked> = {}, ticketId = '5'): Promise<Finds> {
  const asked: Asked = {
    ...{ title: '', body, locale: 'en-us', brandId: '1', kinds: [] },
    ...over,
  };
  const row = { installId, ticketId, asked, fingerprint: body, wantedAt: world.deps.now() };
  await world.deps.db.insert(recommendations).values(row);
  await createHandlers(world.deps)['recommend-ticket'](
    { installId, ticketId },
    new AbortController().signal,
  );
  const [made] = await world.deps.db.select().from(recommendations);
  if (!made?.finds) throw new Error('Nothing was made.');
  return made.finds;
}

const idsOf = ({ tickets, articles }: Finds) => ({
  tickets: tickets.map(({ ticketId }) => ticketId),
  articles: articles.map(({ articleId }) => articleId),
});

describe('search by meaning', () => {
  it('finds what shares no word with the question, tickets and articles, of this account alone', async () => {
    expect(idsOf(await findsFor(question))).toEqual({ tickets: ['900'], articles: ['800'] });
    expect(model.embeddings.map(({ input }) => input)).toEqual([[question]]);
  });

  it('finds an article by the ticket it answered', async () => {
    await put(installId, 'article', [anArticle('803', 'Battery care')]);
    const { articles } = idsOf(await findsFor(question));
    expect(articles.sort()).toEqual(['800', '803']);
    await forgetDocuments(world.deps.db, installId, { kind: 'article', ids: ['803'] });
  });

  it('never finds the ticket itself, nor an article of another brand', async () => {
    const finds = await findsFor(question, { brandId: '3' }, '900');
    expect(idsOf(finds)).toEqual({ tickets: [], articles: [] });
  });

  it('finds nothing any more that was deleted after it was looked through', async () => {
    await findsFor(question);
    await world.deps.db.delete(recommendations);
    await put(installId, 'ticket', [aTicket('902', same)]);
    await embedAll(installId);
    await forgetDocuments(world.deps.db, installId, { kind: 'ticket', ids: ['902'] });
    expect(idsOf(await findsFor(question)).tickets).toEqual(['900']);
  });

  it('leaves what words find as it is when they say much', async () => {
    const { tickets } = idsOf(await findsFor('The kettle leaks'));
    await world.deps.db.delete(recommendations);
    await world.deps.db.insert(modelSettings).values({
      ...usual,
      ...{ installId, source: 'deployment', searchOn: false },
    });
    expect(idsOf(await findsFor('The kettle leaks')).tickets).toEqual(tickets);
    expect(tickets[0]).toBe('110');
  });

  it.each([
    ['is down', { status: 503 }],
    ['refuses the key', { status: 401 }],
    ['drops the call', { drop: true }],
    ['answers nonsense', [[Number.NaN]]],
    ['answers with vectors of another length', [[1, 2, 3]]],
  ] as const)('goes by words alone, at once, when the model %s', async (_how, reply) => {
    model.embed = () => reply as never;
    const began = performance.now();
    expect(idsOf(await findsFor('The kettle leaks')).tickets[0]).toBe('110');
    expect(performance.now() - began).toBeLessThan(1900);
  });

  it('waits two seconds for a model that says nothing, and after three of them not at all', async () => {
    model.embed = () => ({ hang: true });
    for (let time = 0; time < 3; time++) {
      await findsFor('The kettle leaks');
      await world.deps.db.delete(recommendations);
    }
    const began = performance.now();
    await findsFor('The kettle leaks');
    expect(performance.now() - began).toBeLessThan(1000);
    expect(model.embeddings).toHaveLength(3);
  }, 20_000);

  it('asks nothing where the words may not leave', async () => {
    await findsFor(question, { kinds: undefined });
    expect(model.embeddings).toEqual([]);
    await world.deps.db.delete(recommendations);
    await world.deps.db
      .insert(modelSettings)
      .values({ ...usual, installId, source: 'deployment', withheld: ['messages'] });
    await findsFor(question, { kinds: ['messages'] });
    expect(model.embeddings).toEqual([]);
  });

  it('sends the words without names, and keeps an X-ray of them', async () => {
    await findsFor('Carla’s vehicle does not ignite.', {
      nameless: { title: '', body: 'The vehicle does not ignite, write to me@acme.example.' },
    });
    expect(model.embeddings[0]?.input).toEqual(['The vehicle does not ignite, write to .']);
    const [call] = await world.deps.db.select().from(modelCalls);
    expect(call).toMatchObject({
      ...{ feature: 'search', ticketId: '5', outcome: 'answered', model: 'scripted-embedder' },
      sent: [{ role: 'user', text: 'The vehicle does not ignite, write to .' }],
      received: '1 × 256',
      masked: { email: 1 },
    });
  });

  it('can be tried where there is no model that writes', async () => {
    const view = await viewModels(world, installId);
    expect(view.deployment).toBeUndefined();
    expect(view.deploymentEmbedder).toEqual({
      ...{ host: new URL(model.url).host, model: 'scripted-embedder' },
    });
    const answer = await world.person.post(modelsAt(installId, '/test'), { source: 'deployment' });
    expect(providerTest.parse(await answer.json())).toMatchObject({
      ...{ works: false, why: 'off', embeddings: { works: true, model: 'scripted-embedder' } },
    });
  });

  it('never compares with what another model made', async () => {
    const { db } = world.deps;
    const isOurs = eq(documentVectors.installId, installId);
    const isNear = inArray(documentVectors.documentId, ['800', '900']);
    await db.update(documentVectors).set({ embedder: 'another' }).where(and(isOurs, isNear));
    expect(idsOf(await findsFor(question))).toEqual({ tickets: [], articles: [] });
    expect(model.embeddings).toHaveLength(1);
    await db.delete(recommendations);
    model.embeddings.length = 0;
    await db.update(documentVectors).set({ embedder: 'another' }).where(isOurs);
    expect(idsOf(await findsFor(question))).toEqual({ tickets: [], articles: [] });
    // Nothing there to compare with: so nothing is asked.
    expect(model.embeddings).toEqual([]);
  });
});
