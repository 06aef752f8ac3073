import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { dayOf } from '../calls/day-of.ts';
import { modelSpending } from '../db/models-schema.ts';

/** So much may a day cost; `undefined` is no limit. */
export interface Budget {
  tokens: number | undefined;
  cost: number | undefined;
}

export interface Spent {
  tokens: number;
  cost: number;
}

const isDay = (installId: string, day: string) =>
  and(eq(modelSpending.installId, installId), eq(modelSpending.day, day));

/**
 * Sets aside what a call may cost at most, if the day's budget still has it. Several processes may ask at once: the
 * budget holds for all of them together.
 *
 * @returns whether there was enough
 */
export async function reserveSpending(
  db: Db,
  installId: string,
  now: Date,
  most: Spent,
  budget: Budget,
): Promise<boolean> {
  const day = dayOf(now);
  await db.insert(modelSpending).values({ installId, day }).onConflictDoNothing();
  const { tokens, cost, reservedTokens, reservedCost } = modelSpending;
  const [row] = await db
    .update(modelSpending)
    .set({
      reservedTokens: sql`${reservedTokens} + ${most.tokens}`,
      reservedCost: sql`${reservedCost} + ${most.cost}`,
    })
    .where(
      and(
        isDay(installId, day),
        budget.tokens === undefined
          ? undefined
          : sql`${tokens} + ${reservedTokens} + ${most.tokens} <= ${budget.tokens}`,
        budget.cost === undefined
          ? undefined
          : sql`${cost} + ${reservedCost} + ${most.cost}::float8 <= ${budget.cost}`,
      ),
    )
    .returning({ day: modelSpending.day });
  return row !== undefined;
}

/** What was set aside is free again, and what the call really used is spent: of the day on which it was asked. */
export async function settleSpending(
  db: Db,
  installId: string,
  askedAt: Date,
  most: Spent,
  used: Spent,
): Promise<void> {
  const { tokens, cost, reservedTokens, reservedCost } = modelSpending;
  await db
    .update(modelSpending)
    .set({
      tokens: sql`${tokens} + ${used.tokens}`,
      cost: sql`${cost} + ${used.cost}`,
      reservedTokens: sql`greatest(${reservedTokens} - ${most.tokens}, 0)`,
      reservedCost: sql`greatest(${reservedCost} - ${most.cost}, 0)`,
    })
    .where(isDay(installId, dayOf(askedAt)));
}
