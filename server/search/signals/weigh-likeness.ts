import { letterLikeness } from './letter-groups.ts';
import type { Counted, TermSpace } from './term-space.ts';

/** Measured: pairs about half, letters twice what words weigh. */
const pairShare = 0.55;
const letterShare = 2;
/** Added to every rarity, so that common words count for something where there are few. */
const base = 1.5;

interface Vector {
  /** By term. */
  words: Map<number, number>;
  /** By the two terms, see `pairKey`. */
  pairs: Map<number, number>;
  /** The square of its length, letters left out. */
  square: number;
  wordSquare: number;
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
  const asked = vectorOf(space, query);
  const letters = letterLikeness([...asked.words].map(([term, x]) => [space.names[term]!, x]));
  const querySize = Math.sqrt(asked.square + letterShare * letters.size ** 2);
  const known = new Float64Array(space.names.length).fill(-1);
  return texts.map((text) => {
    const other = vectorOf(space, text, asked);
    let dot = 0;
    for (const [term, x] of other.words) {
      const word = asked.words.get(term);
      if (word !== undefined) dot += word * x;
      if (known[term]! < 0) known[term] = letters.of(space.names[term]!);
      dot += letterShare * x * known[term]!;
    }
    for (const [pair, x] of other.pairs) dot += x * (asked.pairs.get(pair) ?? 0);
    const size = Math.sqrt(other.square + letterShare * other.wordSquare);
    return dot === 0 ? 0 : Math.min(1, dot / (querySize * size));
  });
}

/** @param against of a candidate only the pairs matter that the query has too; the others count for its length */
function vectorOf(space: TermSpace, text: Counted, against?: Vector): Vector {
  const weight = (term: number): number => space.rarity[term]! + base;
  const words = new Map<number, number>();
  let wordSquare = 0;
  text.terms.forEach((term, at) => {
    const x = (1 + Math.log(text.counts[at]!)) * weight(term);
    words.set(term, x);
    wordSquare += x * x;
  });
  const counts = new Map<number, number>();
  const pairs = new Map<number, number>();
  let square = wordSquare;
  text.order.forEach((term, at) => {
    const next = text.order[at + 1] ?? -1;
    if (term < 0 || next < 0) return;
    const x = pairShare * (weight(term) + weight(next));
    const key = pairKey(term, next);
    if (against && !against.pairs.has(key)) square += x * x;
    else {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      pairs.set(key, x);
    }
  });
  for (const [key, count] of counts) {
    const x = (1 + Math.log(count)) * pairs.get(key)!;
    pairs.set(key, x);
    square += x * x;
  }
  return { words, pairs, square, wordSquare };
}

/** Terms number far fewer than 2^26, so two of them fit into one exact number. */
function pairKey(a: number, b: number): number {
  return a * 2 ** 26 + b;
}
