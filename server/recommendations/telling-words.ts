import type { SearchQuery } from '../search/analyse.ts';
import { rarity, type CorpusStatistics } from '../search/statistics.ts';
import { isEveryday } from './everyday-words.ts';
import { isStopTerm } from '../search/tokenise.ts';

const mostWords = 12;
/** What stands in the subject, or is written like a code, tells more than what the story happens to mention. */
const weightOf = { title: 2, code: 2 };

/**
 * The words of a ticket that tell most about it among all there is to find, as the ticket wrote them: rare ones first,
 * those of the subject and codes before others. Small numbers stand anywhere, and so do everyday words.
 */
export function tellingWords(query: SearchQuery, corpora: readonly CorpusStatistics[]): string[] {
  const title = new Set(query.title);
  const told = [...query.said].flatMap(([term, word]) => {
    const known = corpora.filter(({ documentsWith }) => (documentsWith.get(term) ?? 0) > 0);
    const weights = known.map(({ documentsWith, documents }) =>
      rarity(documentsWith.get(term)!, documents),
    );
    return known.length === 0 ||
      isStopTerm(term, query.language) ||
      /^\d{1,2}$/.test(word) ||
      isEveryday(word)
      ? []
      : {
          word,
          weight:
            Math.max(...weights) *
            (title.has(term) ? weightOf.title : 1) *
            (/\p{L}.*\d|\d.*\p{L}/u.test(word) ? weightOf.code : 1),
        };
  });
  return told
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .map(({ word }) => word);
}
