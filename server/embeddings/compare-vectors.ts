import type { Scanned } from './vector-cache.ts';

/**
 * How near some of an account's vectors are to a query's: their cosines, -1 to 1.
 *
 * @param range which of them, the last one left out
 */
export function compareVectors(
  query: Int8Array,
  { dimensions, vectors, lengths }: Scanned,
  range: { from: number; to: number },
): Float64Array {
  const ownLength = Math.sqrt(query.reduce((sum, one) => sum + one * one, 0)) || 1;
  const compared = new Float64Array(Math.max(0, range.to - range.from));
  for (let place = 0; place < compared.length; place++) {
    const at = range.from + place;
    const start = at * dimensions;
    let dot = 0;
    for (let i = 0; i < dimensions; i++) dot += query[i]! * vectors[start + i]!;
    compared[place] = dot / (ownLength * (lengths[at]! || 1));
  }
  return compared;
}
