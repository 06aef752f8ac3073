import { desc, eq, sql } from 'drizzle-orm';
import type { GuidanceView } from '../contract/models-view.ts';
import { feedback } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';

const mostRows = 30;

/** What agents thought of briefs, by the prompts and guidance they were written by, the last used first. */
export async function compareThumbs(db: Db, installId: string): Promise<GuidanceView['thumbs']> {
  const madeWith = sql<string>`coalesce(${feedback.madeWith}, 'basic')`;
  const lastAt = sql<Date>`max(${feedback.at})`.mapWith(feedback.at);
  return (
    await db
      .select({
        madeWith,
        up: sql<number>`count(*) filter (where ${feedback.thumb} = 'up')`.mapWith(Number),
        down: sql<number>`count(*) filter (where ${feedback.thumb} = 'down')`.mapWith(Number),
        lastAt,
      })
      .from(feedback)
      .where(eq(feedback.installId, installId))
      .groupBy(madeWith)
      .orderBy(desc(lastAt))
      .limit(mostRows)
  ).map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }));
}
