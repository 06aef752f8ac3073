import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';

/** What an admin wants of one account's past. */
export type History = typeof histories.$inferSelect;

/** @returns `undefined` for an account whose past nobody wants yet */
export async function readHistory(db: Db, installId: string): Promise<History | undefined> {
  const [row] = await db.select().from(histories).where(eq(histories.installId, installId));
  return row;
}
