import { and, eq } from 'drizzle-orm';
import type { DeletionReceipt } from '../contract/deletion.ts';
import { retentionRules } from '../contract/retention.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import { notFound } from '../errors.ts';

/** The receipt of a deleted account, as long as the activity log keeps it. @throws AppError `not_found` */
export async function readDeletion(db: Db, id: string): Promise<DeletionReceipt> {
  const [row] = await db
    .select({ activity: activities, personName: people.name })
    .from(activities)
    .leftJoin(people, eq(people.id, activities.personId))
    .where(and(eq(activities.id, id), eq(activities.action, 'account-deleted')));
  const { accountId, changed, purged, kept } = row?.activity.details ?? {};
  if (!row || !accountId || !purged) throw notFound();
  const subdomain = changed?.['subdomain'];
  const { personId, at, value } = row.activity;
  return {
    id,
    installId: accountId,
    name: value ?? '',
    subdomain: typeof subdomain === 'string' ? subdomain : undefined,
    deletedAt: at.toISOString(),
    deletedBy:
      personId !== null && row.personName !== null
        ? { id: personId, name: row.personName }
        : undefined,
    // The log was counted to see that it has no rows of the account any more; it is not a store that was emptied.
    stores: Object.entries(purged)
      .filter(([store]) => kept === undefined || store !== 'activities')
      .map(([store, rows]) => ({ store, rows })),
    kept: kept === undefined ? undefined : { entries: kept, days: retentionRules.activity.usual },
    // A deletion that leaves something is undone whole, and has no receipt.
    left: 0,
  };
}
