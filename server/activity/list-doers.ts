import { asc, eq } from 'drizzle-orm';
import type { ActivityPage } from '../contract/activity.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import { within, type ActivityScope } from './list-activity.ts';

/** People of the console who did something that may be seen, those who were removed too. */
export async function listDoers(db: Db, scope: ActivityScope): Promise<ActivityPage['people']> {
  const rows = await db
    .selectDistinct({ id: people.id, name: people.name, removedAt: people.removedAt })
    .from(activities)
    .innerJoin(people, eq(people.id, activities.personId))
    .where(within(scope))
    .orderBy(asc(people.name), asc(people.id));
  return rows.map(({ id, name, removedAt }) => ({ id, name, isRemoved: removedAt !== null }));
}
