import { eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { installs } from './schema.ts';
import { notFound } from '../errors.ts';

/**
 * A Zendesk account's row as it is now, which nobody else changes before the transaction ends. Its key stays free:
 * whoever writes of its tickets holds that, and need not wait.
 *
 * @throws AppError `not_found`
 */
export async function lockInstall(
  tx: Db,
  installId: string,
): Promise<typeof installs.$inferSelect> {
  const query = tx.select().from(installs).where(eq(installs.id, installId));
  const [install] = await query.for('no key update');
  if (!install) throw notFound();
  return install;
}
