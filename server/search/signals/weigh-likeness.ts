import { letterLikeness } from './letter-groups.ts';
import type { Counted, TermSpace } from './term-space.ts';

/** Measured: pairs about half, letters twice what words weigh. */
const pairShare = 0.55;
const letterShare = 2;
/** Added to every rarity, so that common words count for something where there are few. */
const base = 1.5;

/** What is asked for, as a vector. */
interface Asked {
  /** By term; 0 for those the query has not. */
  words: Float64Array;
  /** By the two terms, see `pairKey`. */
  pairs: Map<number, number>;
  /** The square of its length, letters left out. */
  square: number;
}

/**
 * How alike the query and each text are, from 0 to 1: the cosine over words, pairs of words, and groups of letters
 * within words, so that an ending or a slip of the keyboard does not part what belongs together. Letters are compared
 * word by word: a word brings its weight to all its groups.
 */
export function weighLikeness(
  space: TermSpace,
  query: Counted,
  texts: readonly Counted[],
): number[] {
  const asked = askedOf(space, query);
  const letters = letterLikeness(
    Array.from(query.terms, (term) => [space.names[term]!, asked.words[term]!]),
  );
  const querySize = Math.sqrt(asked.square + letterShare * letters.size ** 2);
  const known = new Float64Array(space.names.length).fill(-1);
  const weight = Float64Array.from(space.rarity, (told) => told + base);
  return texts.map(({ terms, counts, order }) => {
    let dot = 0;
    let wordSquare = 0;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      const x = often(counts[at]!) * weight[term]!;
      wordSquare += x * x;
      dot += asked.words[term]! * x;
      if (known[term]! < 0) known[term] = letters.of(space.names[term]!);
      dot += letterShare * x * known[term]!;
    }
    const pairs = pairsOf(order, weight, asked);
    if (dot === 0 && pairs.dot === 0) return 0;
    const size = Math.sqrt((1 + letterShare) * wordSquare + pairs.square);
    return Math.min(1, (dot + pairs.dot) / (querySize * size));
  });
}

/** Only the pairs matter that the query has too; the others count for the length, each time they stand there. */
function pairsOf(
  order: Int32Array,
  weight: Float64Array,
  asked: Asked,
): { dot: number; square: number } {
  let square = 0;
  const shared = new Map<number, { count: number; x: number }>();
  for (let at = 0; at + 1 < order.length; at++) {
    const term = order[at]!;
    const next = order[at + 1]!;
    if (term < 0 || next < 0) continue;
    const x = pairShare * (weight[term]! + weight[next]!);
    const mayBeAsked = asked.words[term]! > 0 && asked.words[next]! > 0;
    const key = mayBeAsked ? pairKey(term, next) : -1;
    if (mayBeAsked && asked.pairs.has(key))
      shared.set(key, { count: (shared.get(key)?.count ?? 0) + 1, x });
    else square += x * x;
  }
  let dot = 0;
  for (const [key, { count, x }] of shared) {
    dot += often(count) * x * asked.pairs.get(key)!;
    square += (often(count) * x) ** 2;
  }
  return { dot, square };
}

function askedOf(space: TermSpace, query: Counted): Asked {
  const weight = (term: number): number => space.rarity[term]! + base;
  const words = new Float64Array(space.names.length);
  let square = 0;
  query.terms.forEach((term, at) => {
    words[term] = often(query.counts[at]!) * weight(term);
    square += words[term]! ** 2;
  });
  const counts = new Map<number, { count: number; x: number }>();
  query.order.forEach((term, at) => {
    const next = query.order[at + 1] ?? -1;
    if (term < 0 || next < 0) return;
    const key = pairKey(term, next);
    const x = pairShare * (weight(term) + weight(next));
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, x });
  });
  const pairs = new Map([...counts].map(([key, { count, x }]) => [key, often(count) * x]));
  for (const x of pairs.values()) square += x * x;
  return { words, pairs, square };
}

/** What a term counts that stands there more than once. */
function often(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

/** Terms number far fewer than 2^26, so two of them fit into one exact number. */
function pairKey(a: number, b: number): number {
  return a * 2 ** 26 + b;
}
