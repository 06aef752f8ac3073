import type { SearchQuery } from '../search/analyse.ts';
import { rarity, type CorpusStatistics } from '../search/statistics.ts';
import { isStopTerm } from '../search/tokenise.ts';

const mostWords = 12;

/** The words of a ticket that tell most about it among all there is to find, rarest first, as the ticket wrote them. Small numbers stand anywhere. */
export function tellingWords(query: SearchQuery, corpora: readonly CorpusStatistics[]): string[] {
  const told = [...query.said].flatMap(([term, word]) => {
    const known = corpora.filter(({ documentsWith }) => (documentsWith.get(term) ?? 0) > 0);
    const weights = known.map(({ documentsWith, documents }) =>
      rarity(documentsWith.get(term)!, documents),
    );
    return known.length === 0 || isStopTerm(term, query.language) || /^\d{1,2}$/.test(word)
      ? []
      : { word, weight: Math.max(...weights) };
  });
  return told
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .map(({ word }) => word);
}
