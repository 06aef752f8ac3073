import type { Db } from '../../db/connect.ts';
import type { SearchQuery } from '../analyse.ts';
import type { Meaning, Near } from '../meaning.ts';
import type { CorpusStatistics } from '../statistics.ts';
import {
  findCandidates,
  readCandidates,
  type FoundCandidate,
  type Where,
} from './find-candidates.ts';

/** What only meaning found is this much at most: the rest would not be shown. */
const mostByMeaning = 100;

/**
 * The one way to look for documents: by the words of a query, and by what it means where that is known. Whatever it was
 * found by, a document is of the install, kind and brand that was asked for, and never what was excepted.
 *
 * @param meaning left out where there is no embedding model, or it did not answer: words alone are looked for
 */
export async function findDocuments(
  db: Db,
  where: Where,
  query: SearchQuery,
  meaning: Meaning | undefined,
): Promise<{ statistics: CorpusStatistics; candidates: FoundCandidate[] }> {
  const found = await findCandidates(db, where, query);
  if (!meaning) return found;
  // A solved ticket means the same when it stands for an article.
  const near = await meaning.near(
    where.kind === 'article' ? 'article' : 'ticket',
    found.candidates,
  );
  const byKey = new Map(near.map((one) => [keyOf(one.documentId, one.locale), one]));
  const byWords = new Set(found.candidates.map(({ id, locale }) => keyOf(id, locale)));
  const others = near.filter((one) => !byWords.has(keyOf(one.documentId, one.locale)));
  const more = await readCandidates(db, where, nearestIds(others));
  const isMissing = ({ id, locale }: FoundCandidate) => !byWords.has(keyOf(id, locale));
  const candidates = [...found.candidates, ...more.filter(isMissing)].map((one) => ({
    ...one,
    near: byKey.get(keyOf(one.id, one.locale)),
  }));
  return { statistics: found.statistics, candidates };
}

function keyOf(id: string, locale: string): string {
  return `${id} ${locale}`;
}

function nearestIds(near: Near[]): string[] {
  return [...new Set(near.map(({ documentId }) => documentId))].slice(0, mostByMeaning);
}
