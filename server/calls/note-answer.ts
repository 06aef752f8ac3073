import { and, eq, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { callBudgets, callCounts } from '../db/calls-schema.ts';
import type { Db } from '../db/connect.ts';
import { bucketOf, type Bucket } from './bucket-of.ts';
import { ensureBudget, isBudget, longestWaitMs, windowMs } from './budget-row.ts';
import { dayOf } from './day-of.ts';
import { readAllowances, type Allowance } from './read-allowances.ts';
import type { Purpose } from './take-call.ts';

/** Clocks and answers on their way: a window that ends this much later is the next one. */
const sameWindowMs = 3000;

/** An answer of Zendesk's, as far as allowances are concerned. */
export interface Answer {
  path: string;
  status: number;
  headers: Headers;
  /** How long a 429 or a 503 asks to wait, in milliseconds; `undefined` when it does not say. */
  retryAfterMs: number | undefined;
}

/**
 * Learns from an answer what is left, for all processes. A 429, and a 503 that says for how long, stop the calls of its
 * allowance until then, for an hour at most.
 */
export async function noteAnswer(
  db: Db,
  caller: { installId: string; purpose: Purpose },
  answer: Answer,
  now: Date,
): Promise<void> {
  const told = readAllowances(answer.path, answer.headers);
  for (const allowance of told) await noteAllowance(db, caller.installId, allowance, now);
  const isRefusal = answer.status === 429;
  if (!isRefusal && (answer.status !== 503 || answer.retryAfterMs === undefined)) return;
  const short = bucketOf(answer.path);
  // A call may be refused for the account's sake while its own allowance has room.
  const isAccounts =
    isRefusal && told.some(({ bucket, remaining }) => bucket === 'account' && remaining === 0);
  const bucket: Bucket = isAccounts ? 'account' : short;
  const pauseMs = Math.min(answer.retryAfterMs ?? windowMs, longestWaitMs);
  const until = new Date(now.getTime() + pauseMs);
  await change(db, caller.installId, bucket, now, {
    remaining: 0,
    // Another answer may have asked for longer.
    blockedUntil: sql`greatest(${callBudgets.blockedUntil}, ${until.toISOString()}::timestamptz)`,
    windowEndsAt: until,
  });
  if (!isRefusal) return;
  await db
    .update(callCounts)
    .set({ refusals: sql`${callCounts.refusals} + 1` })
    .where(
      and(
        eq(callCounts.installId, caller.installId),
        eq(callCounts.day, dayOf(now)),
        eq(callCounts.bucket, short),
        eq(callCounts.purpose, caller.purpose),
      ),
    );
}

async function noteAllowance(
  db: Db,
  installId: string,
  { bucket, limit, remaining, resetsInMs }: Allowance,
  now: Date,
): Promise<void> {
  const endsAt = resetsInMs === undefined ? undefined : new Date(now.getTime() + resetsInMs);
  const next = endsAt && new Date(endsAt.getTime() - sameWindowMs);
  // What was counted against another limit was as many calls of this one.
  const known = sql`greatest(${callBudgets.remaining} + ${limit}::int - ${callBudgets.limit}, 0)`;
  await change(db, installId, bucket, now, {
    limit,
    // Within one window others of ours may have taken calls whose answers are still to come.
    remaining: next
      ? sql`case when ${callBudgets.windowEndsAt} < ${next.toISOString()}::timestamptz then ${remaining}::int
          else least(${known}, ${remaining}::int) end`
      : sql`least(${known}, ${remaining}::int)`,
    ...(endsAt && { windowEndsAt: endsAt }),
  });
}

async function change(
  db: Db,
  installId: string,
  bucket: Bucket,
  now: Date,
  set: PgUpdateSetSource<typeof callBudgets>,
): Promise<void> {
  await ensureBudget(db, installId, bucket, now);
  await db.update(callBudgets).set(set).where(isBudget(installId, bucket));
}
