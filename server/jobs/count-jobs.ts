import { and, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { jobHours } from '../db/jobs-schema.ts';

/** Longer than anybody is shown. */
const keptDays = 8;

/**
 * How much work was done for these accounts since a moment, and how many tries failed in the last 24 hours. Counted by
 * hours: the one in which the span begins is counted whole.
 */
export async function countJobs(
  db: Db,
  installIds: readonly string[],
  since: Date,
): Promise<{ done: number; failed: number }> {
  const [row] = await db
    .select({
      done: sql<number>`coalesce(sum(${jobHours.done}) filter (where ${jobHours.hour} >= date_trunc('hour', ${since.toISOString()}::timestamptz)), 0)::int`,
      failed: sql<number>`coalesce(sum(${jobHours.failed}) filter (where ${jobHours.hour} >= date_trunc('hour', now() - interval '24 hours')), 0)::int`,
    })
    .from(jobHours)
    .where(
      and(
        inArray(jobHours.installId, [...installIds]),
        gte(jobHours.hour, sql`now() - interval '49 hours'`),
      ),
    );
  return row ?? { done: 0, failed: 0 };
}

export async function deleteOldJobHours(db: Db): Promise<void> {
  await db
    .delete(jobHours)
    .where(lt(jobHours.hour, sql`now() - interval '${sql.raw(`${keptDays} days`)}'`));
}
