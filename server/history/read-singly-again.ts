import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';

/**
 * Marks every kept ticket whose comments were read by themselves to be read so again, for the same reason: the lists do
 * not tell them, however often they are read. What is marked is asked for as the list of tickets comes to it, and by the
 * clock.
 */
export async function readSinglyAgain(tx: Db, installId: string): Promise<void> {
  const own = and(
    eq(pastTickets.installId, installId),
    isNotNull(pastTickets.readFor),
    isNull(pastTickets.readWhy),
    isNull(pastTickets.leftOut),
  );
  // In the order in which everybody takes them.
  await tx
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(own)
    .orderBy(pastTickets.ticketId)
    .for('update');
  await tx.update(pastTickets).set({ readWhy: pastTickets.readFor }).where(own);
}
