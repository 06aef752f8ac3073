import { desc, eq, sql } from 'drizzle-orm';
import type { GuidanceView, GuidedFeature } from '../contract/models-view.ts';
import { feedback } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { replyFeedback } from '../db/replies-schema.ts';

const mostRows = 30;

/** What agents thought of briefs or replies, by the prompts and guidance they were written by, the last used first. */
export async function compareThumbs(
  db: Db,
  installId: string,
  feature: GuidedFeature,
): Promise<GuidanceView['thumbs']> {
  const table = feature === 'brief' ? feedback : replyFeedback;
  const madeWith = sql<string>`coalesce(${table.madeWith}, 'basic')`;
  const lastAt = sql<Date>`max(${table.at})`.mapWith(table.at);
  const rows = await db
    .select({
      madeWith,
      up: sql<number>`count(*) filter (where ${table.thumb} = 'up')`.mapWith(Number),
      down: sql<number>`count(*) filter (where ${table.thumb} = 'down')`.mapWith(Number),
      lastAt,
    })
    .from(table)
    .where(eq(table.installId, installId))
    .groupBy(madeWith)
    .orderBy(desc(lastAt))
    .limit(mostRows);
  return rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }));
}
