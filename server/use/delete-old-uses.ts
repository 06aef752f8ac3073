import { lt } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { Db } from '../db/connect.ts';
import { useCounts } from '../db/use-schema.ts';

/** A year can be looked back on, and the month before it compared. */
const keptMs = 400 * 24 * 3600_000;

/** Forgets counts of days long gone. */
export async function deleteOldUses(db: Db, now: Date): Promise<void> {
  await db.delete(useCounts).where(lt(useCounts.day, dayOf(new Date(now.getTime() - keptMs))));
}
