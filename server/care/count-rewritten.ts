import { and, arrayOverlaps, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { modelBriefs, modelCalls, modelNotes } from '../db/models-schema.ts';
import { recommendationFeedback, recommendations } from '../db/recommendations-schema.ts';
import { replies } from '../db/replies-schema.ts';
import { briefs } from '../db/schema.ts';
import { ticketTopics } from '../db/topics-schema.ts';
import type { Purged } from './purge-tickets.ts';

/** What goes of tickets when words were taken out of them (`ticketsRewritten`); it is made anew from what is left. */
export async function countRewritten(
  tx: Db,
  installId: string,
  ticketIds: string[],
): Promise<Purged> {
  const plain = {
    ...{ briefs, recommendations },
    ...{ model_briefs: modelBriefs, model_notes: modelNotes },
    recommendation_feedback: recommendationFeedback,
  };
  const counted: Purged = {};
  for (const [store, table] of Object.entries(plain)) {
    const isOwn = and(eq(table.installId, installId), inArray(table.ticketId, ticketIds));
    counted[store] = await tx.$count(table, isOwn);
  }
  counted['replies'] = await tx.$count(
    replies,
    and(
      eq(replies.installId, installId),
      or(inArray(replies.ticketId, ticketIds), arrayOverlaps(replies.restsOn, ticketIds)),
    ),
  );
  counted['model_calls'] = await tx.$count(
    modelCalls,
    and(
      eq(modelCalls.installId, installId),
      isNotNull(modelCalls.sent),
      or(
        inArray(modelCalls.ticketId, ticketIds),
        arrayOverlaps(modelCalls.otherTicketIds, ticketIds),
      ),
    ),
  );
  counted['ticket_topics'] = await tx.$count(
    ticketTopics,
    and(
      eq(ticketTopics.installId, installId),
      inArray(ticketTopics.ticketId, ticketIds),
      sql`concat(${ticketTopics.asked}->>'subject', ${ticketTopics.asked}->>'body') <> ''`,
    ),
  );
  return counted;
}
