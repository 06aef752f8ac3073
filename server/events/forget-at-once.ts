import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { recommendationFeedback, recommendations } from '../db/recommendations-schema.ts';
import { briefs } from '../db/schema.ts';
import { ticketTopics, topicSettings, wordsForgotten } from '../db/topics-schema.ts';
import { forgetCalls } from '../models/forget-calls.ts';
import { forgetDocuments } from '../search/store/forget-documents.ts';

/**
 * What a deleted ticket's brief and stored past say is gone with the answer to Zendesk, not only after the next look.
 * The caller holds the rows of these tickets (`lock-past-tickets.ts`).
 *
 * @param byInstall ticket ids by install
 */
export async function forgetAtOnce(
  tx: Db,
  byInstall: Map<string, string[]>,
  at: Date,
): Promise<void> {
  for (const [installId, ticketIds] of byInstall) {
    if (ticketIds.length === 0) continue;
    // Recommendations hold what the ticket asks, in its own words.
    for (const table of [briefs, recommendations, recommendationFeedback, pastComments]) {
      await tx
        .delete(table)
        .where(and(eq(table.installId, installId), inArray(table.ticketId, ticketIds)));
    }
    await forgetCalls(tx, installId, ticketIds);
    await tx
      .update(ticketTopics)
      .set(wordsForgotten)
      .where(and(eq(ticketTopics.installId, installId), inArray(ticketTopics.ticketId, ticketIds)));
    await tx
      .update(topicSettings)
      .set({ wordsGoneAt: at })
      .where(eq(topicSettings.installId, installId));
    // What of it may stay is read again; the export tells whether anything may.
    await tx
      .update(pastTickets)
      .set({
        subject: null,
        readWhy: 'changed-comment',
        readSeq: sql`${pastTickets.readSeq} + 1`,
        needsIndex: true,
      })
      .where(
        and(
          eq(pastTickets.installId, installId),
          inArray(pastTickets.ticketId, ticketIds),
          isNull(pastTickets.leftOut),
        ),
      );
    // Last: whoever else adds to what can be found of this account waits from here on.
    await forgetDocuments(tx, installId, { kind: 'ticket', ids: ticketIds });
  }
}
