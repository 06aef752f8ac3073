import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { modelTries } from '../db/models-schema.ts';
import { AppError } from '../errors.ts';

const most = 10;
const windowMs = 10 * 60_000;

/**
 * Takes one of the few tries an account has in ten minutes: trying addresses must be no way to find out what answers
 * in a network.
 *
 * @throws AppError `too_many_attempts`
 */
export async function takeTry(db: Db, installId: string, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - windowMs).toISOString();
  const isOver = sql`${modelTries.since} <= ${oldest}::timestamptz`;
  const at = sql`${now.toISOString()}::timestamptz`;
  const [row] = await db
    .insert(modelTries)
    .values({ installId, since: now, count: 1 })
    .onConflictDoUpdate({
      target: modelTries.installId,
      set: {
        count: sql`case when ${isOver} then 1 else ${modelTries.count} + 1 end`,
        since: sql`case when ${isOver} then ${at} else ${modelTries.since} end`,
      },
    })
    .returning();
  if (!row || row.count <= most) return;
  const retryAfterSeconds = Math.ceil((row.since.getTime() + windowMs - now.getTime()) / 1000);
  const params = { most, count: Math.ceil(retryAfterSeconds / 60) };
  throw new AppError('too_many_attempts', 'too_many_tests', { params, retryAfterSeconds });
}
