import { and, count, eq, gte, lt, or, type SQL } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { tickets } from '../db/schema.ts';
import { isOverdue } from './is-overdue.ts';

/**
 * How many tickets of an account changed while something was off.
 *
 * @param since when it was switched off; left out, those without a brief of what they say now
 */
export async function countMissed(db: Db, installId: string, since?: Date): Promise<number> {
  const own = eq(tickets.installId, installId);
  if (since) return countOf(db, and(own, gte(tickets.wantedAt, since)));
  const isBehind = and(own, lt(tickets.madeSeq, tickets.wantedSeq));
  return countOf(db, or(isOverdue(db, installId), isBehind));
}

async function countOf(db: Db, which: SQL | undefined): Promise<number> {
  const [row] = await db.select({ count: count() }).from(tickets).where(which);
  return row?.count ?? 0;
}
