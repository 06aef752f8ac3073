import type { SearchQuery } from './analyse.ts';
import { piecesOf } from './pieces-of.ts';
import { rarity, type CorpusStatistics } from './statistics.ts';
import { isStopTerm, tokenise } from './tokenise.ts';

/** A comment of a ticket, or a section of an article. */
export interface Part {
  id: string;
  text: string;
}

/** Where in a part a passage stands, in UTF-16 units. */
export interface Passage {
  partId: string;
  start: number;
  end: number;
}

const mostPieces = 400;

/**
 * The sentence that says most of what the query is about: the rarity of the terms both have, less for long ones.
 *
 * @returns `undefined` when no sentence has a telling term of the query
 */
export function findPassage(
  query: SearchQuery,
  parts: readonly Part[],
  statistics: CorpusStatistics,
): Passage | undefined {
  const weights = new Map<string, number>();
  for (const term of [...query.title, ...query.body]) {
    if (isStopTerm(term, query.language)) continue;
    weights.set(term, rarity(statistics.documentsWith.get(term) ?? 0, statistics.documents));
  }
  let best: { passage: Passage; score: number } | undefined;
  let left = mostPieces;
  for (const part of parts) {
    for (const { start, end } of piecesOf(part.text)) {
      if (left-- <= 0) return best?.passage;
      const tokens = tokenise(part.text.slice(start, end), query.language);
      const shared = new Set(tokens.map(({ term }) => term).filter((term) => weights.has(term)));
      const sum = [...shared].reduce((all, term) => all + weights.get(term)!, 0);
      const score = sum / Math.sqrt(tokens.length + 8);
      if (sum > 0 && (!best || score > best.score))
        best = { passage: { partId: part.id, start, end }, score };
    }
  }
  return best?.passage;
}
