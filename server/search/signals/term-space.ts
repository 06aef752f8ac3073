import type { Analysed } from '../analyse.ts';
import { isStopTerm } from '../tokenise.ts';
import { rarity, type CorpusStatistics } from '../statistics.ts';

/** Stop words are weighed less but stay: without them a short question has nothing left. */
const stopWordShare = 0.5;

/** A text in numbers: its distinct terms, how often each stands there, and which terms follow one another. */
export interface Counted {
  terms: Int32Array;
  counts: Int32Array;
  /** All terms in order; -1 between title and body, which no pair crosses. */
  order: Int32Array;
}

/** Query and candidates over one numbering of terms, with what each term tells. */
export interface TermSpace {
  names: string[];
  rarity: Float64Array;
  query: { whole: Counted; title: Counted };
  candidates: { whole: Counted; title: Counted }[];
}

/**
 * Numbers the terms of a query and its candidates. For the terms of the query the statistics know in how many
 * documents they stand; for all others the share among the candidates has to do, which saves looking up
 * thousands of them.
 */
export function buildTermSpace(
  query: Analysed,
  candidates: readonly Analysed[],
  statistics: CorpusStatistics,
): TermSpace {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    names.push(term);
    numbers.set(term, names.length - 1);
    return names.length - 1;
  };
  const count = (text: Analysed) => ({
    whole: countTerms([...text.title.map(numberOf), -1, ...text.body.map(numberOf)]),
    title: countTerms(text.title.map(numberOf)),
  });
  const asked = count(query);
  const counted = candidates.map(count);
  const seen = new Float64Array(names.length);
  for (const { whole } of counted) for (const term of whole.terms) seen[term]! += 1;
  const scale = statistics.documents / Math.max(1, candidates.length);
  const told = Float64Array.from(names, (name, term) => {
    const known = statistics.documentsWith.get(name);
    const told = rarity(known ?? seen[term]! * scale, statistics.documents);
    return isStopTerm(name, query.language) ? told * stopWordShare : told;
  });
  return { names, rarity: told, query: asked, candidates: counted };
}

function countTerms(order: number[]): Counted {
  const counts = new Map<number, number>();
  for (const term of order) if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    terms: Int32Array.from(counts.keys()),
    counts: Int32Array.from(counts.values()),
    order: Int32Array.from(order),
  };
}
