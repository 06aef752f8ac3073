import { and, eq, lte, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { modelRests } from '../db/models-schema.ts';

const patience = 3;
const firstRestMs = 30_000;
const longestRestMs = 15 * 60_000;

interface Which {
  installId: string;
  /** `Provider.id` */
  provider: string;
}

const isThis = ({ installId, provider }: Which) =>
  and(eq(modelRests.installId, installId), eq(modelRests.provider, provider));

/**
 * Whether a provider may be asked now: a circuit breaker. While it rests nobody waits for it; when the rest is over one
 * question goes through, and the others wait for how that one fares.
 *
 * @returns until when it rests; `undefined` when it may be asked
 */
export async function restsUntil(db: Db, which: Which, now: Date): Promise<Date | undefined> {
  const [row] = await db.select().from(modelRests).where(isThis(which));
  if (!row?.restsUntil) return undefined;
  if (row.restsUntil > now) return row.restsUntil;
  const next = new Date(now.getTime() + firstRestMs);
  const [taken] = await db
    .update(modelRests)
    .set({ restsUntil: next })
    .where(and(isThis(which), lte(modelRests.restsUntil, now)))
    .returning({ failures: modelRests.failures });
  return taken ? undefined : next;
}

/** Until when a provider rests, only to be told: nobody's turn is taken by it. */
export async function readRest(db: Db, which: Which, now: Date): Promise<Date | undefined> {
  const [row] = await db.select().from(modelRests).where(isThis(which));
  return row?.restsUntil && row.restsUntil > now ? row.restsUntil : undefined;
}

/** Of another key nobody knows yet how it fares. */
export async function endRests(tx: Db, installId: string): Promise<void> {
  await tx.delete(modelRests).where(eq(modelRests.installId, installId));
}

/** It answered: the count of failures begins anew. */
export async function noteAnswered(db: Db, which: Which): Promise<void> {
  await db.delete(modelRests).where(isThis(which));
}

/**
 * It failed. After three failures in a row it rests, longer each time; at once and for as long as it says where it
 * asked for patience.
 */
export async function noteFailed(
  db: Db,
  which: Which,
  now: Date,
  retryAfterMs?: number,
): Promise<void> {
  const [row] = await db
    .insert(modelRests)
    .values({ ...which, failures: 1 })
    .onConflictDoUpdate({
      target: [modelRests.installId, modelRests.provider],
      set: { failures: sql`${modelRests.failures} + 1` },
    })
    .returning({ failures: modelRests.failures });
  const beyond = (row?.failures ?? 1) - patience;
  if (beyond < 0 && retryAfterMs === undefined) return;
  const growing = Math.min(firstRestMs * 2 ** Math.max(beyond, 0), longestRestMs);
  const restMs = Math.max(retryAfterMs ?? 0, beyond < 0 ? 0 : growing);
  await db
    .update(modelRests)
    .set({ restsUntil: new Date(now.getTime() + restMs) })
    .where(isThis(which));
}
