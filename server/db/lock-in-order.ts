import { count, type SQL } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { tickets } from './schema.ts';

/** Whoever locks several tickets does so in this order; all of them stay where they are, only their count comes. */
export async function lockInOrder(tx: Db, which: SQL | undefined): Promise<void> {
  const inOrder = tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(which)
    .orderBy(tickets.ticketId)
    .for('update')
    .as('in_order');
  await tx.select({ locked: count() }).from(inOrder);
}
