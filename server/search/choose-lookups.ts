import type { SearchQuery } from './analyse.ts';
import { rarity, type CorpusStatistics } from './statistics.ts';
import { isStopTerm } from './tokenise.ts';

/** A document is found by all terms of any one lookup. */
export type Lookup = [term: string] | [term: string, other: string];

/** Among 100,000 documents 16 left out one right one in eleven, 24 one in twenty-three, 32 no fewer. */
const mostLookups = 24;
/** What is found costs time to read: about so many documents in all. */
const mostFound = 1500;
/** Common terms that are tried in pairs. */
const mostPaired = 8;
/** Two terms of one question stand together in more documents than chance would have it; about so much more. */
const together = 4;

/**
 * What to look candidates up by: the terms that tell most about the query, rare ones and ones it repeats, as long as
 * the documents that have them stay within a budget; common terms only two together, since an OR of common words
 * reads half the table. Stop words only where there is nothing else.
 *
 * @returns most telling first; empty when no document has a term of the query
 */
export function chooseLookups(
  query: SearchQuery,
  { documents, documentsWith }: CorpusStatistics,
): Lookup[] {
  const terms = tellingTerms(query, documentsWith).map(({ term, count }) => {
    const found = documentsWith.get(term)!;
    return { term, found, weight: rarity(found, documents) * (1 + Math.log(count)) };
  });
  const byWeight = terms.sort((a, b) => b.weight - a.weight);
  const common: typeof terms = [];
  const lookups: Lookup[] = [];
  let found = 0;
  for (const one of byWeight) {
    if (lookups.length >= mostLookups) break;
    if (found + one.found > mostFound) common.push(one);
    else {
      lookups.push([one.term]);
      found += one.found;
    }
  }
  const paired = common.slice(0, mostPaired);
  for (const [a, b] of pairsOf(paired)) {
    const both = Math.min(a.found, b.found, (together * a.found * b.found) / documents);
    if (lookups.length >= mostLookups || found + both > mostFound) continue;
    lookups.push([a.term, b.term]);
    found += both;
  }
  const [first] = byWeight;
  return lookups.length === 0 && first ? [[first.term]] : lookups;
}

function tellingTerms(
  query: SearchQuery,
  documentsWith: CorpusStatistics['documentsWith'],
): { term: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const term of [...query.title, ...query.title, ...query.body])
    counts.set(term, (counts.get(term) ?? 0) + 1);
  const known = [...counts]
    .map(([term, count]) => ({ term, count }))
    .filter(({ term }) => (documentsWith.get(term) ?? 0) > 0);
  const telling = known.filter(({ term }) => !isStopTerm(term, query.language));
  return telling.length > 0 ? telling : known;
}

/** The most telling pairs first. */
function pairsOf<T extends { weight: number }>(terms: T[]): [T, T][] {
  return terms
    .flatMap((a, at) => terms.slice(at + 1).map((b): [T, T] => [a, b]))
    .sort(([a, b], [c, d]) => c.weight + d.weight - a.weight - b.weight);
}
