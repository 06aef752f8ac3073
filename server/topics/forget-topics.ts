import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { ticketTopics, topicSettings, wordsForgotten } from '../db/topics-schema.ts';

/** Forgets what tickets asked, in whatever words, and what was suggested for them: they are to be read again. */
export async function forgetAsked(
  tx: Db,
  installId: string,
  ticketIds: string[],
  at: Date,
): Promise<void> {
  if (ticketIds.length === 0) return;
  await tx
    .update(ticketTopics)
    .set(wordsForgotten)
    .where(and(eq(ticketTopics.installId, installId), inArray(ticketTopics.ticketId, ticketIds)));
  await noteWordsGone(tx, installId, at);
}

/** Forgets everything about tickets that were deleted in Zendesk. */
export async function forgetTopics(
  tx: Db,
  installId: string,
  ticketIds: string[],
  at: Date,
): Promise<void> {
  if (ticketIds.length === 0) return;
  await tx
    .delete(ticketTopics)
    .where(and(eq(ticketTopics.installId, installId), inArray(ticketTopics.ticketId, ticketIds)));
  await noteWordsGone(tx, installId, at);
}

/** The classifier learned from them: the next hour's training is without. A training under way may still be with them. */
async function noteWordsGone(tx: Db, installId: string, at: Date): Promise<void> {
  await tx
    .update(topicSettings)
    .set({ wordsGoneAt: at })
    .where(eq(topicSettings.installId, installId));
}
