import { eq } from 'drizzle-orm';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';

/**
 * Changes how much of each allowance of calls is left to the account's other tools, from the next call on.
 *
 * @param keptShare percent
 * @throws AppError `not_found`
 */
export async function changeCallShare(
  deps: Deps,
  installId: string,
  keptShare: number,
): Promise<void> {
  const changed = await deps.db
    .update(installs)
    .set({ keptCallShare: keptShare })
    .where(eq(installs.id, installId))
    .returning({ id: installs.id });
  if (changed.length === 0) throw notFound();
}
