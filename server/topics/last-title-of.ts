import { and, desc, eq, sql } from 'drizzle-orm';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';

/** What a field was called when it was last seen; `undefined` where that was never noted. */
export async function lastTitleOf(
  db: Db,
  installId: string,
  fieldId: string,
): Promise<string | undefined> {
  const [last] = await db
    .select({ title: activities.value })
    .from(activities)
    .where(
      and(
        eq(activities.installId, installId),
        eq(activities.action, 'topic-field-gone'),
        sql`${activities.details} -> 'changed' ->> 'fieldId' = ${fieldId}`,
      ),
    )
    .orderBy(desc(activities.at))
    .limit(1);
  return last?.title ?? undefined;
}
