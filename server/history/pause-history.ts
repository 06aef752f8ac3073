import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';

/**
 * Stops reading an account's past after the pages that are under way. Everything stored stays, and so does the
 * place in each list. Pausing twice is pausing once.
 *
 * @throws AppError `not_found`; `conflict` where nothing has begun
 */
export async function pauseHistory(deps: Deps, installId: string): Promise<void> {
  const paused = await deps.db
    .update(histories)
    .set({
      pausedAt: sql`coalesce(${histories.pausedAt}, ${deps.now().toISOString()}::timestamptz)`,
    })
    .where(eq(histories.installId, installId))
    .returning({ installId: histories.installId });
  if (paused.length === 0) await refuseUnbegun(deps.db, installId);
}

/** @throws AppError `not_found`, or `conflict` for an account whose past nobody reads yet */
export async function refuseUnbegun(db: Db, installId: string): Promise<never> {
  if (!(await readInstall(db, installId))) throw notFound();
  throw new AppError('conflict', 'The history begins when the account is connected.');
}
