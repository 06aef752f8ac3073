import { and, isNull, lt } from 'drizzle-orm';
import { retentionRules } from '../contract/retention.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';

const keptMs = retentionRules.activity.usual * 24 * 3600_000;

/**
 * Forgets entries of no account once they are as old as an account's usually become: who was let in, and what was done
 * in accounts that are no more. How long entries of an account are kept is the account's.
 */
export async function deleteOldActivity(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptMs);
  await db.delete(activities).where(and(isNull(activities.installId), lt(activities.at, before)));
}
