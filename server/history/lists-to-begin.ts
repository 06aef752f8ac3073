import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { streams as streamRows } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import { isRead } from './streams.ts';
import { mayBegin } from './view-streams.ts';

/**
 * The lists of an account that may be read now: those that are read for what it is for, and come after none that is to
 * be read to its end before. The others are asked for when that one ends (`sync-page.ts`).
 */
export async function listsToBegin(tx: Db, installId: string): Promise<string[]> {
  const all = await tx
    .select({ row: streamRows, purposes: installs.purposes })
    .from(streamRows)
    .innerJoin(installs, eq(installs.id, streamRows.installId))
    .where(eq(streamRows.installId, installId));
  const rows = all.filter(({ row, purposes }) => isRead(row.name, purposes)).map(({ row }) => row);
  return rows.filter((row) => mayBegin(row, rows)).map(({ name }) => name);
}
