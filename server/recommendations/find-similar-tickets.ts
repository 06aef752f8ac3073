import type { Db } from '../db/connect.ts';
import type { Finds } from '../db/recommendations-schema.ts';
import type { SearchQuery } from '../search/analyse.ts';
import { addTopics } from '../search/add-topics.ts';
import { fuseRanks } from '../search/fuse-ranks.ts';
import type { Meaning } from '../search/meaning.ts';
import { rankCandidates } from '../search/rank-candidates.ts';
import type { CorpusStatistics } from '../search/statistics.ts';
import { findDocuments } from '../search/store/find-documents.ts';
import { topicsOfNeighbours } from '../search/topics-of-neighbours.ts';
import { scoreOf, strengthOf } from './strength.ts';

const mostTickets = 5;

/**
 * Solved tickets that are like a query, best first; none where none is like enough to be worth a look.
 *
 * @param chances how probable each topic is, by a classifier; left out, the nearest tickets tell
 * @param meaning what is near the query by meaning; left out, words alone tell
 */
export async function findSimilarTickets(
  db: Db,
  where: { installId: string; except: string },
  query: SearchQuery,
  chances?: ReadonlyMap<string, number>,
  meaning?: Meaning,
): Promise<{ tickets: Finds['tickets']; statistics: CorpusStatistics }> {
  const { candidates, statistics } = await findDocuments(
    db,
    { ...where, kind: 'ticket' },
    query,
    meaning,
  );
  const first = rankCandidates(query, candidates, statistics);
  const topics = new Map(candidates.map(({ id, topic }) => [id, topic]));
  const topicOf = (id: string) => topics.get(id);
  const byTopic = addTopics(first, topicOf, chances ?? topicsOfNeighbours(first, topicOf));
  const ranked = fuseRanks(byTopic, candidates);
  const tickets = ranked.flatMap((one) => {
    const strength = strengthOf('ticket', one.signals, query.said.size);
    return strength ? [{ ticketId: one.id, score: scoreOf(one), strength }] : [];
  });
  return { tickets: tickets.slice(0, mostTickets), statistics };
}
