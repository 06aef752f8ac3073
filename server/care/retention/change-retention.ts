import { noteActivity } from '../../activity/note-activity.ts';
import { retentionKind, retentionRequest, type RetentionChange } from '../../contract/retention.ts';
import { retention } from '../../db/care-schema.ts';
import { lockInstall } from '../../db/lock-install.ts';
import type { Deps } from '../../deps.ts';
import { refuseStale } from '../../refuse-stale.ts';
import { applyRetention } from './apply-retention.ts';
import { viewRetention } from './view-retention.ts';

/**
 * Keeps an account's things for as long as its admin says from now on; what is older goes at once.
 *
 * @param personId who changes it
 * @throws AppError `not_found` for an unknown account; `changed_meanwhile`
 */
export async function changeRetention(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  installId: string,
  { basedOn, ...wanted }: RetentionChange,
  personId: string,
): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    await lockInstall(tx, installId);
    const { kinds } = await viewRetention(tx, installId);
    const before = Object.fromEntries(kinds.map((one) => [one.kind, one.days]));
    refuseStale(basedOn, retentionRequest.parse(before));
    const changed: Record<string, number> = {};
    for (const kind of retentionKind.options) {
      const days = wanted[kind];
      if (days === undefined || before[kind] === days) continue;
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
