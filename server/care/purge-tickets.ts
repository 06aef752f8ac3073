import { and, arrayOverlaps, count, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { feedback, looks } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { documentVectors } from '../db/embeddings-schema.ts';
import { pastAttachments, pastComments, pastTickets } from '../db/history-schema.ts';
import { modelBriefs, modelCalls, modelNotes } from '../db/models-schema.ts';
import { recommendationFeedback, recommendations } from '../db/recommendations-schema.ts';
import { replies, replyFeedback } from '../db/replies-schema.ts';
import { briefs, events, rereads, tickets } from '../db/schema.ts';
import { documents } from '../db/search-schema.ts';
import { ticketTopics, topicSettings } from '../db/topics-schema.ts';
import { forgetCalls } from '../models/forget-calls.ts';
import { forgetDocuments } from '../search/store/forget-documents.ts';

/** How many rows of each store are gone. */
export type Purged = Record<string, number>;

/** Leaves tickets of the past out, with nothing but their numbers; another feature knows how. */
export type LeaveOut = (tx: Db, installId: string, ticketIds: string[]) => Promise<void>;

/** What hangs on a ticket by its number alone, what hangs on other rows first. */
const ofTickets = {
  model_notes: modelNotes,
  model_briefs: modelBriefs,
  briefs,
  looks,
  feedback,
  reply_feedback: replyFeedback,
  recommendations,
  recommendation_feedback: recommendationFeedback,
  ticket_topics: ticketTopics,
  past_attachments: pastAttachments,
  past_comments: pastComments,
  events,
  rereads,
} as const;

/**
 * Deletes everything that is stored about some tickets in every store; their numbers stay, so that they are known to be
 * left out. No look at one that was begun before may store what it read.
 *
 * @returns how many rows of each store were deleted or emptied, and of how many tickets there were any
 */
export async function purgeTickets(
  { tx, leaveOut, now }: { tx: Db; leaveOut: LeaveOut; now: Date },
  installId: string,
  ticketIds: string[],
): Promise<{ rows: Purged; tickets: number }> {
  if (ticketIds.length === 0) return { rows: {}, tickets: 0 };
  const ids = [...ticketIds].sort();
  const purged: Purged = {};
  const touched = new Set<string>();
  // The locks in the order of `lock-past-tickets.ts`: the past, then tickets, then what hangs on them, then the corpora.
  const kept = await tx
    .select({ id: pastTickets.ticketId, leftOut: pastTickets.leftOut })
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)))
    .orderBy(pastTickets.ticketId)
    .for('update');
  for (const { id } of kept.filter(({ leftOut }) => leftOut === null)) touched.add(id);
  purged['past_tickets'] = touched.size;
  await refuseReadsBegun(tx, installId, ids, now);
  purged['replies'] = await countOf(
    tx,
    replies,
    and(
      eq(replies.installId, installId),
      or(inArray(replies.ticketId, ids), arrayOverlaps(replies.restsOn, ids)),
    ),
  );
  purged['model_calls'] = await countOf(
    tx,
    modelCalls,
    and(
      eq(modelCalls.installId, installId),
      isNotNull(modelCalls.sent),
      or(inArray(modelCalls.ticketId, ids), arrayOverlaps(modelCalls.otherTicketIds, ids)),
    ),
  );
  const isDocument = and(
    eq(documents.installId, installId),
    inArray(documents.kind, ['ticket', 'answered']),
    inArray(documents.documentId, ids),
  );
  purged['documents'] = await countOf(tx, documents, isDocument);
  purged['document_vectors'] = await countOf(
    tx,
    documentVectors,
    and(
      eq(documentVectors.installId, installId),
      eq(documentVectors.kind, 'ticket'),
      inArray(documentVectors.documentId, ids),
    ),
  );
  for (const id of await toldOf(tx, installId, ids)) touched.add(id);
  await forgetCalls(tx, installId, ids);
  for (const [name, table] of Object.entries(ofTickets)) {
    const isOwn = and(eq(table.installId, installId), inArray(table.ticketId as PgColumn, ids));
    // First, since what is deleted takes what hangs on it along.
    purged[name] = await countOf(tx, table, isOwn);
    const gone = await tx.delete(table).where(isOwn).returning({ id: table.ticketId });
    for (const { id } of gone) if (id !== null) touched.add(id);
  }
  await leaveOut(tx, installId, ids);
  // The classifier learned from them: the next training is without.
  await tx
    .update(topicSettings)
    .set({ wordsGoneAt: now })
    .where(eq(topicSettings.installId, installId));
  await forgetDocuments(tx, installId, { kind: 'ticket', ids });
  return { rows: purged, tickets: touched.size };
}

/** Which of these tickets a reply was written to, or something was sent to a model for. */
async function toldOf(tx: Db, installId: string, ids: string[]): Promise<string[]> {
  const written = await tx
    .selectDistinct({ id: replies.ticketId })
    .from(replies)
    .where(and(eq(replies.installId, installId), inArray(replies.ticketId, ids)));
  const sent = await tx
    .selectDistinct({ id: modelCalls.ticketId })
    .from(modelCalls)
    .where(
      and(
        eq(modelCalls.installId, installId),
        isNotNull(modelCalls.sent),
        inArray(modelCalls.ticketId, ids),
      ),
    );
  return [...written, ...sent].flatMap(({ id }) => id ?? []);
}

async function countOf(tx: Db, table: PgTable, where: ReturnType<typeof and>): Promise<number> {
  const [row] = await tx.select({ rows: count() }).from(table).where(where);
  return row?.rows ?? 0;
}

async function refuseReadsBegun(
  tx: Db,
  installId: string,
  ids: string[],
  now: Date,
): Promise<void> {
  await tx
    .insert(tickets)
    .values(
      ids.map((ticketId) => ({
        ...{ installId, ticketId, wantedAt: now, people: [] },
        ...{ wantedSeq: 1, madeSeq: 1, forgottenSeq: 1 },
      })),
    )
    .onConflictDoUpdate({
      target: [tickets.installId, tickets.ticketId],
      set: {
        wantedSeq: sql`${tickets.wantedSeq} + 1`,
        madeSeq: sql`${tickets.wantedSeq} + 1`,
        forgottenSeq: sql`${tickets.wantedSeq} + 1`,
        newestEntryId: null,
        // Nobody who asks which briefs are missing is told of it.
        zendeskUpdatedAt: null,
        people: [],
        failureCode: null,
        retryAt: null,
      },
    });
}
