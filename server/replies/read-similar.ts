import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import type { Finds } from '../db/recommendations-schema.ts';
import { documents } from '../db/search-schema.ts';

/** The public comment with which an agent solved a ticket like this one. */
export interface SimilarSolution {
  ticketId: string;
  entryId: string;
  comment: typeof pastComments.$inferSelect;
  subject: string | null;
  requesterId: string | null;
  isMessaging: boolean;
}

/**
 * How tickets that are like one were solved, best first: those alone that are kept, that an agent solved with words to
 * the customer, and whose words still stand. Nothing of it may leave, or be shown to a model, before it is proved that
 * whoever asks can open its ticket.
 */
export async function readSimilar(
  db: Db,
  installId: string,
  finds: Finds | null | undefined,
): Promise<SimilarSolution[]> {
  const ids = finds?.tickets.map(({ ticketId }) => ticketId) ?? [];
  if (ids.length === 0) return [];
  const known = await db
    .select({
      ticketId: documents.documentId,
      solvedBy: documents.solvedBy,
      subject: pastTickets.subject,
      requesterId: pastTickets.requesterId,
      isMessaging: pastTickets.isMessaging,
    })
    .from(documents)
    .innerJoin(
      pastTickets,
      and(
        eq(pastTickets.installId, documents.installId),
        eq(pastTickets.ticketId, documents.documentId),
        isNull(pastTickets.leftOut),
      ),
    )
    .where(
      and(
        eq(documents.installId, installId),
        eq(documents.kind, 'ticket'),
        inArray(documents.documentId, ids),
      ),
    );
  const comments = await db
    .select()
    .from(pastComments)
    .where(
      and(
        eq(pastComments.installId, installId),
        inArray(pastComments.ticketId, ids),
        inArray(
          pastComments.commentId,
          known.flatMap(({ solvedBy }) => solvedBy?.entryId ?? []),
        ),
        eq(pastComments.public, true),
      ),
    );
  return ids.flatMap((ticketId): SimilarSolution[] => {
    const one = known.find((row) => row.ticketId === ticketId);
    const entryId = one?.solvedBy?.public ? one.solvedBy.entryId : undefined;
    const comment = comments.find(
      (row) => row.ticketId === ticketId && row.commentId === entryId && row.text !== '',
    );
    if (!one || !entryId || !comment) return [];
    const { subject, requesterId, isMessaging } = one;
    return [{ ticketId, entryId, comment, subject, requesterId, isMessaging }];
  });
}
