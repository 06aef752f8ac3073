import type { WithheldKind } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { askEmbeddings } from '../models/ask-embeddings.ts';
import { embedderOf } from '../models/embedder-of.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import type { Meaning } from '../search/meaning.ts';
import { nearest } from './nearest.ts';
import { cosine, quantise } from './quantise.ts';
import { hasVectors, readVectors } from './vector-store.ts';
import type { VectorCache } from './vector-cache.ts';

/**
 * Asks what a ticket's question means, and tells what is near it among the account's own documents.
 *
 * @param question.textOf what of it may leave
 * @returns `undefined` where nothing is embedded, or the model does not answer now: words alone are searched then
 */
export async function findMeaning(
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
      if (scanned) return nearest(query, scanned, new Set(candidates.map(({ id }) => id)));
      const ids = candidates.map(({ id }) => id);
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

function bySimilarity(a: { similarity: number }, b: { similarity: number }): number {
  return b.similarity - a.similarity;
}
