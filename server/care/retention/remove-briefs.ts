import { and, eq, exists, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { lockInOrder } from '../../db/lock-in-order.ts';
import { briefs, tickets } from '../../db/schema.ts';

/**
 * Deletes the briefs that were made before a moment, of tickets nobody works on any more. None of them is missing: it
 * is made again when somebody opens the ticket, or when something comes of it, and not because briefs are switched on.
 *
 * @returns how many went
 */
export async function removeBriefs(tx: Db, installId: string, before: Date): Promise<number> {
  const isOld = and(
    eq(briefs.installId, installId),
    lt(briefs.madeAt, before),
    sql`not exists (select from past_tickets p
      where p.install_id = "briefs"."install_id" and p.ticket_id = "briefs"."ticket_id"
        and p.left_out is null and p.status not in ('solved', 'closed'))`,
  );
  const itsBrief = tx
    .select({ ticketId: briefs.ticketId })
    .from(briefs)
    .where(and(isOld, eq(briefs.ticketId, tickets.ticketId)));
  const hasOld = and(eq(tickets.installId, installId), exists(itsBrief));
  // Whoever stores a brief holds its ticket first, too.
  await lockInOrder(tx, hasOld);
  await tx.update(tickets).set({ zendeskUpdatedAt: null }).where(hasOld);
  const gone = await tx.delete(briefs).where(isOld).returning({ ticketId: briefs.ticketId });
  return gone.length;
}
