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

/** An export tells of a thousand tickets: hundreds of reads of single ones must not keep the next page waiting. */
const leftToExports = firstLimits.exports + firstLimits['user-exports'];

/**
 * How many calls of an allowance a call for the history leaves: to the account's other tools what the admin keeps for
 * them, and where it counts against the account's alone, to the exports theirs.
 *
 * @param short the allowance that is short for the call
 * @param limit of whichever of its allowances is asked about
 * @param share percent
 */
export function keptByHistory(short: Bucket, limit: number, share: number): number {
  const others = Math.ceil((limit * share) / 100);
  if (short !== 'account') return others;
  // Of a small rest half, so that single ones are read at all.
  return others + Math.floor(Math.min(leftToExports, (limit - others) / 2));
}
