import { eq } from 'drizzle-orm';
import { callBudgets } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import { firstLimits, type Bucket } from './bucket-of.ts';
import { isBudget, keptByHistory, windowOf } from './budget-row.ts';

/**
 * How many calls of one allowance work on the history may still take before the minute is over: what agents and others
 * have left, less what it leaves to other tools and to exports. It takes none of them.
 */
export async function readFreeCalls(
  db: Db,
  { installId, bucket }: { installId: string; bucket: Bucket },
  now: Date,
): Promise<number> {
  const [found] = await db
    .select({ budget: callBudgets, share: installs.keptCallShare })
    .from(installs)
    .leftJoin(callBudgets, isBudget(installId, bucket))
    .where(eq(installs.id, installId));
  if (!found) return 0;
  const { budget, share } = found;
  if (budget?.blockedUntil && budget.blockedUntil > now) return 0;
  const limit = budget?.limit ?? firstLimits[bucket];
  const remaining = budget ? windowOf(budget, now).remaining : limit;
  return Math.max(remaining - keptByHistory(bucket, limit, share), 0);
}
