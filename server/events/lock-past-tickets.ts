import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';

/**
 * Locks what is stored of tickets' past until the transaction is over. Whoever changes a ticket's past and its brief in
 * one transaction takes the locks in one order, or two would wait for one another: the rows of `past_tickets` first,
 * then those of `tickets`, both in the order of ids, and only then what hangs on them and the corpora.
 *
 * @param byInstall ticket ids by install
 */
export async function lockPastTickets(tx: Db, byInstall: Map<string, string[]>): Promise<void> {
  for (const [installId, ticketIds] of [...byInstall].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (ticketIds.length === 0) continue;
    await tx
      .select({ ticketId: pastTickets.ticketId })
      .from(pastTickets)
      .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ticketIds)))
      .orderBy(pastTickets.ticketId)
      .for('update');
  }
}
