import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { ticketTopics } from '../db/topics-schema.ts';

/** How probable each option is for a ticket, as the classifier judged it. @returns `undefined` where it has not yet */
export async function topicChances(
  db: Db,
  installId: string,
  ticketId: string,
): Promise<ReadonlyMap<string, number> | undefined> {
  const [row] = await db
    .select({ ranked: ticketTopics.ranked })
    .from(ticketTopics)
    .where(and(eq(ticketTopics.installId, installId), eq(ticketTopics.ticketId, ticketId)));
  if (!row?.ranked) return undefined;
  return new Map(row.ranked.map(({ value, confidence }) => [value, confidence]));
}
