import { noteActivity } from '../../activity/note-activity.ts';
import { retentionKind, type RetentionRequest } from '../../contract/retention.ts';
import { retention } from '../../db/care-schema.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import { readInstall } from '../../installs/store.ts';
import { applyRetention } from './apply-retention.ts';
import { viewRetention } from './view-retention.ts';

/**
 * Keeps an account's things for as long as its admin says from now on; what is older goes at once.
 *
 * @param personId who changes it
 * @throws AppError `not_found` for an unknown account
 */
export async function changeRetention(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  installId: string,
  wanted: RetentionRequest,
  personId: string,
): Promise<void> {
  if (!(await readInstall(db, installId))) throw notFound();
  const at = now();
  const { kinds } = await viewRetention(db, installId);
  await db.transaction(async (tx) => {
    const changed: Record<string, number> = {};
    for (const kind of retentionKind.options) {
      const days = wanted[kind];
      if (days === undefined || kinds.find((one) => one.kind === kind)?.days === days) continue;
      changed[`kept-${kind}`] = days;
      await tx
        .insert(retention)
        .values({ installId, kind, days })
        .onConflictDoUpdate({ target: [retention.installId, retention.kind], set: { days } });
    }
    if (Object.keys(changed).length === 0) return;
    await noteActivity(tx, {
      ...{ installId, at, action: 'retention-changed', personId, details: { changed } },
    });
  });
  await applyRetention(db, installId, at);
}
