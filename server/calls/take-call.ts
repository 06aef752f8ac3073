import { and, eq, inArray, sql } from 'drizzle-orm';
import { callBudgets, callCounts } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import { bucketsOf, type Bucket } from './bucket-of.ts';
import { ensureBudget, isBudget, keptByHistory, longestWaitMs, windowOf } from './budget-row.ts';
import { dayOf } from './day-of.ts';

/** Why a call is made: agents wait for the first kind, nobody for the second. */
export type Purpose = 'agents' | 'history';

type Budget = typeof callBudgets.$inferSelect;

/**
 * Takes one call of each allowance it counts against, or of none, counted over all processes. Work on the history leaves the share that
 * the admin keeps for other tools, and what it reads one by one leaves the exports theirs; what agents wait for may use
 * all that Zendesk gives.
 *
 * @param call.bucket the allowance that is short for the call
 * @returns `undefined` when the call may be made now, otherwise how long to wait, in milliseconds, an hour at most
 */
export async function takeCall(
  db: Db,
  { installId, bucket, purpose }: { installId: string; bucket: Bucket; purpose: Purpose },
  now: Date,
): Promise<number | undefined> {
  const buckets = bucketsOf(bucket);
  return db.transaction(async (tx) => {
    for (const each of buckets) await ensureBudget(tx, installId, each, now);
    const found = await tx
      .select({ budget: callBudgets, share: installs.keptCallShare })
      .from(callBudgets)
      .innerJoin(installs, eq(installs.id, callBudgets.installId))
      .where(and(eq(callBudgets.installId, installId), inArray(callBudgets.bucket, buckets)))
      // Always in the same order, so that two calls never wait for each other.
      .orderBy(callBudgets.bucket)
      .for('update', { of: callBudgets });
    const waits = found.map(({ budget, share }) => waitOf(budget, share)).filter((ms) => ms > 0);
    if (waits.length > 0) return wait(tx, Math.min(Math.max(...waits), longestWaitMs));
    for (const { budget } of found) {
      const { remaining, endsAt } = windowOf(budget, now);
      await tx
        .update(callBudgets)
        .set({ remaining: remaining - 1, windowEndsAt: endsAt, blockedUntil: null })
        .where(isBudget(installId, budget.bucket as Bucket));
    }
    // An account deleted meanwhile has none: whoever asks finds out for themselves.
    if (found.length > 0) await count(tx, { calls: 1 });
    return undefined;
  });

  /** How long one allowance asks to wait, 0 or less for not at all. */
  function waitOf(budget: Budget, share: number): number {
    const blockedMs = (budget.blockedUntil?.getTime() ?? 0) - now.getTime();
    const kept = purpose === 'history' ? keptByHistory(bucket, budget.limit, share) : 0;
    const { remaining, endsAt } = windowOf(budget, now);
    const emptyMs = remaining <= kept ? endsAt.getTime() - now.getTime() : 0;
    return Math.max(blockedMs, emptyMs);
  }

  async function wait(tx: Db, ms: number): Promise<number> {
    await count(tx, { waits: 1, waitedMs: ms });
    return ms;
  }

  async function count(tx: Db, more: Partial<Record<'calls' | 'waits' | 'waitedMs', number>>) {
    const { calls = 0, waits = 0, waitedMs = 0 } = more;
    await tx
      .insert(callCounts)
      .values({ ...{ installId, bucket, purpose, calls, waits, waitedMs }, day: dayOf(now) })
      .onConflictDoUpdate({
        target: [callCounts.installId, callCounts.day, callCounts.bucket, callCounts.purpose],
        set: {
          calls: sql`${callCounts.calls} + ${calls}`,
          waits: sql`${callCounts.waits} + ${waits}`,
          waitedMs: sql`least(${callCounts.waitedMs}::bigint + ${waitedMs}, 2147483647)::int`,
        },
      });
  }
}
