import { and, desc, eq, gte } from 'drizzle-orm';
import type { CallsView } from '../contract/history-view.ts';
import { callBudgets, callCounts } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { dayOf } from './day-of.ts';

const daysShown = 14;

/**
 * What one account's calls came to in the last two weeks (days in UTC), and what Zendesk allows.
 *
 * @param keptShare percent of each allowance that is left to the account's other tools
 */
export async function viewCalls(
  db: Db,
  installId: string,
  keptShare: number,
  now: Date,
): Promise<CallsView> {
  const first = new Date(now.getTime() - (daysShown - 1) * 24 * 3600_000);
  const days = await db
    .select({
      day: callCounts.day,
      bucket: callCounts.bucket,
      purpose: callCounts.purpose,
      calls: callCounts.calls,
      waits: callCounts.waits,
      waitedMs: callCounts.waitedMs,
      refusals: callCounts.refusals,
    })
    .from(callCounts)
    .where(and(eq(callCounts.installId, installId), gte(callCounts.day, dayOf(first))))
    .orderBy(desc(callCounts.day), callCounts.bucket, callCounts.purpose);
  const budgets = await db
    .select()
    .from(callBudgets)
    .where(eq(callBudgets.installId, installId))
    .orderBy(callBudgets.bucket);
  return {
    keptShare,
    days,
    budgets: budgets.map(({ bucket, limit, remaining, windowEndsAt, blockedUntil }) => ({
      bucket,
      limit,
      remaining: windowEndsAt <= now ? limit : remaining,
      blockedUntil: blockedUntil && blockedUntil > now ? blockedUntil.toISOString() : undefined,
    })),
  };
}
