import { compareVectors } from '../../server/embeddings/compare-vectors.ts';
import { nearest } from '../../server/embeddings/nearest.ts';
import { quantise } from '../../server/embeddings/quantise.ts';
import { scannedOf } from '../../server/embeddings/vector-cache.ts';
import { textOf } from '../../server/writing/text-of.ts';
import type { Candidate } from '../../server/search/rank-candidates.ts';
import { hashEmbedding } from '../support/hash-embedding.ts';
import type { Document } from './retrieve-lines.ts';

/** About what the product sends: models read no more of a text. */
const mostCharacters = 1500;
const mostByMeaning = 100;

/**
 * What the database and an embedding model do together, in memory and with the model of the tests.
 *
 * @returns the candidates of a query by its words, each with how near it is, and after them the nearest of the others
 */
export function embedAll(
  documents: readonly Pick<Document, 'id' | 'title' | 'text'>[],
): (query: { title: string; body: string }, byWords: Candidate[], all: Candidate[]) => Candidate[] {
  const vectorOf = (text: { title: string; body: string }) =>
    quantise(hashEmbedding(textOf(text).slice(0, mostCharacters)));
  const scanned = scannedOf(
    documents.map(({ id, title, text }) => ({
      documentId: id,
      locale: '',
      vector: vectorOf({ title, body: text }),
    })),
  );
  return (query, byWords, all) => {
    const wanted = new Set(byWords.map(({ id }) => id));
    const range = { from: 0, to: documents.length };
    const near = nearest(scanned, compareVectors(vectorOf(query), scanned, range), wanted);
    const known = new Map(near.map((one) => [one.documentId, one]));
    const others = near.filter(({ documentId }) => !wanted.has(documentId)).slice(0, mostByMeaning);
    const added = new Set(others.map(({ documentId }) => documentId));
    return [...byWords, ...all.filter(({ id }) => added.has(id))].map((one) => ({
      ...one,
      near: known.get(one.id),
    }));
  };
}
