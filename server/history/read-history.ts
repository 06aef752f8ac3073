import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';

/** What an admin wants of one account's past. */
export type History = typeof histories.$inferSelect;

/**
 * @param options.lock keeps what is wanted from changing until the transaction is over
 * @returns `undefined` for an account whose past nobody wants yet
 */
export async function readHistory(
  db: Db,
  installId: string,
  { lock = false } = {},
): Promise<History | undefined> {
  const query = db.select().from(histories).where(eq(histories.installId, installId));
  const [row] = lock ? await query.for('share') : await query;
  return row;
}
