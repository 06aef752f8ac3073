import { asc, inArray } from 'drizzle-orm';
import type { ActivityPage } from '../contract/activity.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import type { ActivityScope } from './list-activity.ts';

/** The accounts whose entries somebody may see. */
export async function listAccounts(
  db: Db,
  { installIds }: ActivityScope,
): Promise<ActivityPage['accounts']> {
  return db
    .select({ id: installs.id, name: installs.name })
    .from(installs)
    .where(installIds === 'all' ? undefined : inArray(installs.id, [...installIds]))
    .orderBy(asc(installs.name), asc(installs.id));
}
