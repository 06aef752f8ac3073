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

/** What is left of an allowance in the minute that `now` is in, and when it ends; a minute that is over gave way to a new one. */
export function windowOf(
  budget: Pick<typeof callBudgets.$inferSelect, 'limit' | 'remaining' | 'windowEndsAt'>,
  now: Date,
): { remaining: number; endsAt: Date } {
  if (budget.windowEndsAt > now)
    return { remaining: budget.remaining, endsAt: budget.windowEndsAt };
  return { remaining: budget.limit, endsAt: new Date(now.getTime() + windowMs) };
}

/** Calls that work on the history leaves to an account's other tools. @param share in percent */
export function keptOf(limit: number, share: number): number {
  return Math.ceil((limit * share) / 100);
}
