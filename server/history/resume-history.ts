import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import { histories } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { enqueueAttachments } from './enqueue-attachments.ts';
import { enqueueWaiting } from './enqueue-waiting.ts';
import { refuseUnbegun } from './pause-history.ts';

/**
 * Goes on reading an account's past exactly where it was paused. One that is not paused is left as it is.
 *
 * @param personId who resumes it
 * @throws AppError `not_found`; `conflict` where nothing has begun
 */
export async function resumeHistory(
  deps: Deps,
  installId: string,
  personId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [history] = await tx
      .select()
      .from(histories)
      .where(eq(histories.installId, installId))
      .for('update');
    if (!history) return refuseUnbegun(tx, installId);
    if (!history.pausedAt) return;
    await tx.update(histories).set({ pausedAt: null }).where(eq(histories.installId, installId));
    await noteActivity(tx, { installId, at: deps.now(), action: 'history-resumed', personId });
    await enqueueWaiting(tx, deps.queue, installId);
    if (history.options.attachmentContent) await enqueueAttachments(deps.queue, tx, installId);
  });
}
