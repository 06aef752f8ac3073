import { eq } from 'drizzle-orm';
import { erasures } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Purged } from './purge-tickets.ts';

/** Adds what went in this transaction to what a deletion's receipt will say. @param tickets of which something went */
export async function addUp(tx: Db, erasureId: string, purged: Purged, tickets = 0): Promise<void> {
  const [before] = await tx.select().from(erasures).where(eq(erasures.id, erasureId)).for('update');
  if (!before) return;
  const sum = { ...before.purged };
  for (const [store, rows] of Object.entries(purged)) sum[store] = (sum[store] ?? 0) + rows;
  const ticketsDone = before.ticketsDone + tickets;
  await tx.update(erasures).set({ purged: sum, ticketsDone }).where(eq(erasures.id, erasureId));
}
