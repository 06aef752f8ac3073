import { setImmediate } from 'node:timers/promises';
import type { WithheldKind } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { askEmbeddings } from '../models/ask-embeddings.ts';
import { embedderOf } from '../models/embedder-of.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import type { Meaning, Near } from '../search/meaning.ts';
import { compareVectors } from './compare-vectors.ts';
import { nearest } from './nearest.ts';
import { cosine, quantise } from './quantise.ts';
import { hasVectors, readVectors } from './vector-store.ts';
import type { Scanned, VectorCache } from './vector-cache.ts';

/**
 * Asks what a ticket's question means, and tells what is near it among the account's own documents.
 *
 * @param question.textOf what of it may leave
 * @returns `undefined` where nothing is embedded, or the model does not answer now: words alone are searched then
 */
export async function findNear(
  deps: ModelDeps,
  cache: VectorCache,
  question: {
    installId: string;
    ticketId: string;
    textOf: (withheld: readonly WithheldKind[]) => string;
    mayKeep: (tx: Db) => Promise<boolean>;
  },
): Promise<Meaning | undefined> {
  const { installId, ticketId, mayKeep } = question;
  const provider = await embedderOf(deps, installId);
  if (!provider) return undefined;
  const which = { installId, embedder: provider.id };
  const text = question.textOf(provider.settings.withheld);
  if (text === '' || !(await hasVectors(deps.db, which))) return undefined;
  const texts = [{ text, names: [] }];
  const asked = { installId, ticketId, mayKeep, texts, task: 'embed-question' as const };
  const answer = await askEmbeddings(deps, asked);
  const [vector] = answer.ok ? answer.vectors : [];
  if (!answer.ok || !vector || answer.embedder !== provider.id) return undefined;
  const query = quantise(vector);
  return {
    async near(kind, candidates) {
      const scanned = await cache.read(deps.db, which, kind);
      const ids = candidates.map(({ id }) => id);
      if (scanned) return await lookThrough(query, scanned, new Set(ids));
      const stored = await readVectors(deps.db, which, kind, ids);
      return stored
        .filter((one) => one.vector.length === query.length)
        .map(({ vector: own, ...rest }) => ({
          ...rest,
          similarity: cosine(query, own),
          standsOut: undefined,
        }))
        .sort(bySimilarity);
    },
  };
}

/** Many numbers take a tenth of a second: others get their turn in between. */
const numbersAtOnce = 2_000_000;

async function lookThrough(
  query: Int8Array,
  scanned: Scanned,
  wanted: ReadonlySet<string>,
): Promise<Near[]> {
  const { dimensions, documents } = scanned;
  if (dimensions !== query.length) return [];
  const similarities = new Float64Array(documents.length);
  const step = Math.max(1, Math.floor(numbersAtOnce / dimensions));
  for (let from = 0; from < documents.length; from += step) {
    const to = Math.min(from + step, documents.length);
    similarities.set(compareVectors(query, scanned, { from, to }), from);
    if (to < documents.length) await setImmediate();
  }
  return nearest(scanned, similarities, wanted);
}

function bySimilarity(a: { similarity: number }, b: { similarity: number }): number {
  return b.similarity - a.similarity;
}
