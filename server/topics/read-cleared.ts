import { and, eq, isNull, sql } from 'drizzle-orm';
import type { PastTicket } from '../classifier/replay.ts';
import type { Db } from '../db/connect.ts';
import { ticketTopics } from '../db/topics-schema.ts';

/**
 * Tickets whose topic was set by itself, and whose field somebody emptied again without choosing another: what was said
 * of them was wrong, so that the curve, and with it the threshold, has to count them. What agents leave set counts as
 * right; without these only half of the story would be told.
 *
 * A ticket that never had a topic tells nothing, and is not used: few accounts demand one, and of a field left empty
 * nobody knows whether no option fitted or nobody bothered. For the same reason nothing is learned from either kind: no
 * words speak for "none of them".
 */
export async function readCleared(
  db: Db,
  installId: string,
  fieldId: string,
): Promise<PastTicket[]> {
  const rows = await db
    .select({
      id: ticketTopics.ticketId,
      text: ticketTopics.asked,
      createdAt: ticketTopics.createdAt,
      knownAt: ticketTopics.seenAt,
    })
    .from(ticketTopics)
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.fieldId, fieldId),
        eq(ticketTopics.writeState, 'written'),
        isNull(ticketTopics.current),
        sql`${ticketTopics.asked} ->> 'body' <> ''`,
      ),
    );
  return rows.map((row) => ({ ...row, option: undefined }));
}
