import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { forgetDocuments } from '../search/store/forget-documents.ts';

/**
 * Lets tickets that are not kept be found no more. The last thing a transaction does: the counts of the search are
 * locked by all who change it, and whoever holds them may wait for no ticket.
 */
export async function forgetLeftOut(tx: Db, installId: string, ticketIds: string[]): Promise<void> {
  if (ticketIds.length === 0) return;
  const gone = await tx
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(pastTickets.ticketId, ticketIds),
        isNotNull(pastTickets.leftOut),
      ),
    );
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) await forgetDocuments(tx, installId, { kind: 'ticket', ids });
}
