import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';

/**
 * Changes how much of each allowance of calls is left to the account's other tools, from the next call on.
 *
 * @param keptShare percent
 * @param personId who wants it so
 * @throws AppError `not_found`
 */
export async function changeCallShare(
  deps: Deps,
  installId: string,
  keptShare: number,
  personId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const changed = await tx
      .update(installs)
      .set({ keptCallShare: keptShare })
      .where(eq(installs.id, installId))
      .returning({ id: installs.id });
    if (changed.length === 0) throw notFound();
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'call-share-changed', personId },
      value: String(keptShare),
    });
  });
}
