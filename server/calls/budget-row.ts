import { and, eq } from 'drizzle-orm';
import { callBudgets } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { firstLimits, type Bucket } from './bucket-of.ts';

/** Zendesk counts by the minute (developer.zendesk.com, "Rate limits"). */
export const windowMs = 60_000;

/** No wait is longer, whatever an answer asks: after it we ask again, and are told again. */
export const longestWaitMs = 3600_000;

export const isBudget = (installId: string, bucket: Bucket) =>
  and(eq(callBudgets.installId, installId), eq(callBudgets.bucket, bucket));

/** Makes sure that there is something to count in. */
export async function ensureBudget(
  db: Db,
  installId: string,
  bucket: Bucket,
  now: Date,
): Promise<void> {
  await db
    .insert(callBudgets)
    .values({
      installId,
      bucket,
      limit: firstLimits[bucket],
      remaining: firstLimits[bucket],
      windowEndsAt: new Date(now.getTime() + windowMs),
    })
    .onConflictDoNothing();
}
