import type { Near } from '../search/meaning.ts';
import type { Scanned } from './vector-cache.ts';

/** What stands further back by meaning would not be shown. */
const mostNear = 200;
/** Of fewer nobody can say which stands out. */
const leastToCompare = 50;

/**
 * The documents nearest a query by meaning, and each of `wanted`.
 *
 * @param similarities of all of them, as `compareVectors` tells
 * @returns nearest first
 */
export function nearest(
  { documents }: Pick<Scanned, 'documents'>,
  similarities: Float64Array,
  wanted: ReadonlySet<string>,
): Near[] {
  let [sum, squares] = [0, 0];
  for (const one of similarities) {
    sum += one;
    squares += one * one;
  }
  const count = documents.length || 1;
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
  const standsOut = (similarity: number) =>
    documents.length < leastToCompare || spread === 0 ? undefined : (similarity - mean) / spread;
  return documents
    .map((document, at) => ({ ...document, similarity: similarities[at]! }))
    .sort((a, b) => b.similarity - a.similarity)
    .filter(({ documentId }, place) => place < mostNear || wanted.has(documentId))
    .map((one) => ({ ...one, standsOut: standsOut(one.similarity) }));
}
