import { eq, sql } from 'drizzle-orm';
import { callBudgets, callCounts } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import type { Bucket } from './bucket-of.ts';
import { ensureBudget, isBudget, windowMs } from './budget-row.ts';

/** Why a call is made: agents wait for the first kind, nobody for the second. */
export type Purpose = 'agents' | 'history';

/**
 * Takes one call of an account's allowance, counted over all processes. Work on the history leaves the share that
 * the admin keeps for other tools; what agents wait for may use all that Zendesk gives.
 *
 * @returns `undefined` when the call may be made now, otherwise how long to wait, in milliseconds
 */
export async function takeCall(
  db: Db,
  { installId, bucket, purpose }: { installId: string; bucket: Bucket; purpose: Purpose },
  now: Date,
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    const own = isBudget(installId, bucket);
    await ensureBudget(tx, installId, bucket, now);
    const [found] = await tx
      .select({ budget: callBudgets, share: installs.keptCallShare })
      .from(callBudgets)
      .innerJoin(installs, eq(installs.id, callBudgets.installId))
      .where(own)
      .for('update', { of: callBudgets });
    // Deleted meanwhile: whoever asks finds out for themselves.
    if (!found) return undefined;
    const { budget, share } = found;
    const isOver = budget.windowEndsAt <= now;
    const remaining = isOver ? budget.limit : budget.remaining;
    const kept = purpose === 'history' ? Math.ceil((budget.limit * share) / 100) : 0;
    const blockedMs = (budget.blockedUntil?.getTime() ?? 0) - now.getTime();
    if (blockedMs > 0) return wait(tx, blockedMs);
    if (remaining <= kept) return wait(tx, budget.windowEndsAt.getTime() - now.getTime());
    const windowEndsAt = isOver ? new Date(now.getTime() + windowMs) : budget.windowEndsAt;
    await tx
      .update(callBudgets)
      .set({ remaining: remaining - 1, windowEndsAt, blockedUntil: null })
      .where(own);
    await count(tx, { calls: 1 });
    return undefined;
  });

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

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
