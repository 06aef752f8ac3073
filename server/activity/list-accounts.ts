import { asc, inArray, isNotNull } from 'drizzle-orm';
import type { ActivityPage } from '../contract/activity.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import type { ActivityScope } from './list-activity.ts';

/** The accounts whose entries somebody may see; those that are no more come last. */
export async function listAccounts(
  db: Db,
  { installIds, withDeployment }: ActivityScope,
): Promise<ActivityPage['accounts']> {
  const accounts = await db
    .select({ id: installs.id, name: installs.name })
    .from(installs)
    .where(installIds === 'all' ? undefined : inArray(installs.id, [...installIds]))
    .orderBy(asc(installs.name), asc(installs.id));
  return [...accounts, ...(withDeployment ? await listDeleted(db) : [])];
}

async function listDeleted(db: Db): Promise<ActivityPage['accounts']> {
  const rows = await db
    .selectDistinct({ id: activities.deletedAccountId, name: activities.deletedAccountName })
    .from(activities)
    .where(isNotNull(activities.deletedAccountId))
    .orderBy(asc(activities.deletedAccountName), asc(activities.deletedAccountId));
  return rows.flatMap(({ id, name }) =>
    id === null ? [] : { id, name: name ?? '', isDeleted: true },
  );
}
