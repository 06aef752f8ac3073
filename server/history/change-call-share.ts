import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import type { callShareChange } from '../contract/history-view.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { lockInstall } from '../db/lock-install.ts';
import { refuseStale } from '../refuse-stale.ts';

/**
 * Changes how much of each allowance of calls is left to the account's other tools, from the next call on.
 *
 * @param change.keptShare percent
 * @param change.basedOn what it was before whoever changes it; left out, whatever it is is written over
 * @param personId who wants it so
 * @throws AppError `not_found`; `changed_meanwhile`
 */
export async function changeCallShare(
  deps: Deps,
  installId: string,
  { keptShare, basedOn }: z.output<typeof callShareChange>,
  personId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const before = await lockInstall(tx, installId);
    refuseStale(basedOn, before.keptCallShare);
    await tx.update(installs).set({ keptCallShare: keptShare }).where(eq(installs.id, installId));
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'call-share-changed', personId },
      value: String(keptShare),
    });
  });
}
