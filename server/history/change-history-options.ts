import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { differences } from '../activity/differences.ts';
import { noteActivity } from '../activity/note-activity.ts';
import { historyOptions, type HistoryOptions } from '../contract/history.ts';
import type { Db } from '../db/connect.ts';
import { histories, pastAttachments } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import type { Queue } from '../jobs/queue.ts';
import { refuseStale } from '../refuse-stale.ts';
import { enqueueAttachments } from './enqueue-attachments.ts';
import { refuseUnbegun } from './pause-history.ts';
import { windowFrom } from './window-from.ts';

/**
 * Changes how far back an account's past is kept and what of it is left out, and asks for what follows from it
 * (`apply-history-options.ts`). A new window is measured from the moment of the change. Where Zendesk is looked at every
 * few hours its webhook rests.
 *
 * @param personId who wants it so
 * @throws AppError `not_found`; `conflict` where nothing has begun; `changed_meanwhile`
 */
export async function changeHistoryOptions(
  deps: Deps,
  installId: string,
  { basedOn, ...options }: HistoryOptions & { basedOn?: HistoryOptions | undefined },
  personId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const own = eq(histories.installId, installId);
    const [before] = await tx.select().from(histories).where(own).for('update');
    if (!before) return refuseUnbegun(tx, installId);
    refuseStale(basedOn, historyOptions.parse(before.options));
    const isSameWindow = before.options.windowMonths === options.windowMonths;
    const from = isSameWindow ? before.windowFrom : (windowFrom(options, deps.now()) ?? null);
    await tx.update(histories).set({ options, windowFrom: from }).where(own);
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'history-changed', personId },
      details: { changed: differences(flat(before.options), flat(options)) },
    });
    const isSameChoice =
      isSameWindow &&
      before.options.windowBy === options.windowBy &&
      isDeepStrictEqual(before.options.leaveOut, options.leaveOut);
    if (before.options.attachmentContent !== options.attachmentContent)
      await switchAttachments(deps.queue, tx, installId, options.attachmentContent);
    if ((before.options.everyHours === null) !== (options.everyHours === null))
      await deps.queue.enqueue(tx, 'check-install', [{ installId }]);
    if (!isSameChoice) await deps.queue.enqueue(tx, 'apply-history-options', [{ installId }]);
  });
}

/** With what is left out on the same level. */
function flat({ leaveOut, ...options }: HistoryOptions): object {
  return { ...options, ...leaveOut };
}

/** Switched off, what attachments say is forgotten at once; switched on, it is read ticket by ticket. */
async function switchAttachments(
  queue: Queue,
  tx: Db,
  installId: string,
  isOn: boolean,
): Promise<void> {
  if (isOn) await enqueueAttachments(queue, tx, installId);
  else await tx.delete(pastAttachments).where(eq(pastAttachments.installId, installId));
}
