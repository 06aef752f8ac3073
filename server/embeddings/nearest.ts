import type { Near } from '../search/meaning.ts';
import type { Scanned } from './vector-cache.ts';

/** What stands further back by meaning would not be shown. */
const mostNear = 200;
/** Of fewer nobody can say which stands out. */
const leastToCompare = 50;

/**
 * The documents nearest a query by meaning, and each of `wanted`, from a look at all of them.
 *
 * @returns nearest first; none where the vectors are of another length than the query's
 */
export function nearest(query: Int8Array, scanned: Scanned, wanted: ReadonlySet<string>): Near[] {
  const { documents, dimensions, vectors, lengths } = scanned;
  if (dimensions !== query.length) return [];
  const ownLength = Math.sqrt(query.reduce((sum, one) => sum + one * one, 0)) || 1;
  let [sum, squares] = [0, 0];
  const all = documents.map((document, at) => {
    let dot = 0;
    const from = at * dimensions;
    for (let i = 0; i < dimensions; i++) dot += query[i]! * vectors[from + i]!;
    const similarity = dot / (ownLength * (lengths[at]! || 1));
    sum += similarity;
    squares += similarity * similarity;
    return { ...document, similarity };
  });
  const mean = sum / (all.length || 1);
  const spread = Math.sqrt(Math.max(0, squares / (all.length || 1) - mean * mean));
  const standsOut = (similarity: number) =>
    all.length < leastToCompare || spread === 0 ? undefined : (similarity - mean) / spread;
  return all
    .sort((a, b) => b.similarity - a.similarity)
    .filter(({ documentId }, place) => place < mostNear || wanted.has(documentId))
    .map((one) => ({ ...one, standsOut: standsOut(one.similarity) }));
}
