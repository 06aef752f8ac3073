import type { Db } from '../db/connect.ts';
import type { TopicAsked } from '../db/topics-schema.ts';
import { analyse } from '../search/analyse.ts';
import { searchLanguage } from '../search/language/search-language.ts';
import { rankCandidates } from '../search/rank-candidates.ts';
import { findCandidates } from '../search/store/find-candidates.ts';
import { readUsualLanguage } from '../search/store/read-usual-language.ts';

const mostReasons = 3;

/**
 * The solved tickets that speak for options: those most like this one that were given them.
 *
 * @param values the options in question, as tickets are labelled with them
 * @returns ids by option, most alike first; none where no ticket like this one has it
 */
export async function findReasons(
  db: Db,
  { installId, ticketId }: { installId: string; ticketId: string },
  { subject, body }: TopicAsked,
  meaningOf: ReadonlyMap<string, string>,
): Promise<Map<string, string[]>> {
  const usual = await readUsualLanguage(db, installId);
  const language = searchLanguage(`${subject}\n${body}`, { usual });
  const query = analyse({ title: subject, body }, language);
  const where = { installId, except: ticketId, kind: 'ticket' } as const;
  const { candidates, statistics } = await findCandidates(db, where, query);
  const topicOf = new Map(candidates.map(({ id, topic }) => [id, meaningOf.get(topic ?? '')]));
  const reasons = new Map<string, string[]>();
  for (const { id } of rankCandidates(query, candidates, statistics)) {
    const value = topicOf.get(id);
    if (value === undefined) continue;
    const found = reasons.get(value) ?? [];
    if (found.length < mostReasons) reasons.set(value, [...found, id]);
  }
  return reasons;
}
