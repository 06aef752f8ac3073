import { eq, sql } from 'drizzle-orm';
import { departures } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';

/**
 * How often names of this account's people became words to be masked. Texts that were masked at one count may not be
 * stored at another: `lockDepartures` tells it to whoever stores them.
 */
export async function readDepartures(db: Db, installId: string): Promise<number> {
  const read = () =>
    db.select({ seq: departures.seq }).from(departures).where(eq(departures.installId, installId));
  const [row] = await read();
  if (row) return row.seq;
  // There from now on, so that there is something to lock.
  await db.insert(departures).values({ installId }).onConflictDoNothing();
  return (await read())[0]?.seq ?? 0;
}

/**
 * Has whoever finds somebody deleted wait until this transaction is over: what it stores is there then for them to
 * look through. Before names are looked up, and after the tickets are locked.
 */
export async function lockDepartures(tx: Db, installId: string): Promise<number> {
  await readDepartures(tx, installId);
  const [row] = await tx
    .select({ seq: departures.seq })
    .from(departures)
    .where(eq(departures.installId, installId))
    .for('share');
  return row?.seq ?? 0;
}

/** Counts that there are more names to be masked, when everybody who stores texts masked without them has done so. */
export async function noteDeparture(tx: Db, installId: string): Promise<void> {
  await tx
    .insert(departures)
    .values({ installId, seq: 1 })
    .onConflictDoUpdate({
      target: departures.installId,
      set: { seq: sql`${departures.seq} + 1` },
    });
}
