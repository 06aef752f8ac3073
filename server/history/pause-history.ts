import { and, eq, isNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';

/**
 * Stops reading an account's past after the pages that are under way. Everything stored stays, and so does the
 * place in each list. Pausing twice is pausing once.
 *
 * @param personId who pauses it
 * @throws AppError `not_found`; `conflict` where nothing has begun
 */
export async function pauseHistory(
  deps: Deps,
  installId: string,
  personId?: string,
): Promise<void> {
  const own = eq(histories.installId, installId);
  await deps.db.transaction(async (tx) => {
    const at = deps.now();
    const paused = await tx
      .update(histories)
      .set({ pausedAt: at })
      .where(and(own, isNull(histories.pausedAt)))
      .returning({ installId: histories.installId });
    if (paused.length > 0)
      return noteActivity(tx, { installId, at, action: 'history-paused', personId });
    const [known] = await tx.select({ id: histories.installId }).from(histories).where(own);
    if (!known) await refuseUnbegun(tx, installId);
  });
}

/** @throws AppError `not_found`, or `conflict` for an account whose past nobody reads yet */
export async function refuseUnbegun(db: Db, installId: string): Promise<never> {
  if (!(await readInstall(db, installId))) throw notFound();
  throw new AppError('conflict', 'history_not_begun');
}
