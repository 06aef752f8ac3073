import type { SearchQuery } from '../../server/search/analyse.ts';
import { chooseLookups } from '../../server/search/choose-lookups.ts';
import type { Candidate } from '../../server/search/rank-candidates.ts';
import type { CorpusStatistics } from '../../server/search/statistics.ts';

export interface MemoryIndex {
  statistics(query: SearchQuery): CorpusStatistics;
  /** The documents one of the query's lookups finds, in the order they were given. */
  candidates(query: SearchQuery): Candidate[];
}

/** The same as the tables of `search-schema.ts`, in memory, for documents that are all at hand. */
export function buildMemoryIndex(documents: readonly Candidate[]): MemoryIndex {
  const found = new Map<string, Set<number>>();
  let terms = 0;
  documents.forEach((document, at) => {
    terms += 2 * document.title.length + document.body.length;
    for (const term of [...document.title, ...document.body]) {
      const have = found.get(term);
      if (have) have.add(at);
      else found.set(term, new Set([at]));
    }
  });
  const statistics = (query: SearchQuery): CorpusStatistics => ({
    documents: documents.length,
    averageTerms: terms / Math.max(1, documents.length),
    documentsWith: new Map(
      [...new Set([...query.title, ...query.body])].map((term) => [
        term,
        found.get(term)?.size ?? 0,
      ]),
    ),
  });
  return {
    statistics,
    candidates(query) {
      const matching = chooseLookups(query, statistics(query)).flatMap(([term, other]) => {
        const have = [...(found.get(term) ?? [])];
        return other === undefined ? have : have.filter((at) => found.get(other)?.has(at));
      });
      return [...new Set(matching)].sort((a, b) => a - b).map((at) => documents[at]!);
    },
  };
}
