import { eq } from 'drizzle-orm';
import { histories } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { enqueueWaiting } from './enqueue-waiting.ts';
import { refuseUnbegun } from './pause-history.ts';

/**
 * Looks for changes in Zendesk now, whatever the schedule says.
 *
 * @throws AppError `not_found`; `conflict` where nothing has begun, or it is paused
 */
export async function lookNow(deps: Deps, installId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [history] = await tx.select().from(histories).where(eq(histories.installId, installId));
    if (!history) return refuseUnbegun(tx, installId);
    if (history.pausedAt) throw new AppError('conflict', 'history_paused');
    await enqueueWaiting(tx, deps.queue, installId);
  });
}
