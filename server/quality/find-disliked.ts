import { and, desc, eq, gte, max, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { feedback } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { recommendationFeedback } from '../db/recommendations-schema.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import type { Disliked } from '../contract/quality.ts';
import { ofGroup, type Whose } from './of-group.ts';

const most = 25;

/** What agents gave most thumbs down since a day, the worst first. Ids only: no words of tickets. */
export async function findDisliked(db: Db, whose: Whose, since: Date): Promise<Disliked[]> {
  const { installId } = whose;
  const briefs = await db
    .select({ ticketId: feedback.ticketId, ...thumbsOf(feedback.thumb, feedback.at) })
    .from(feedback)
    .where(
      and(
        eq(feedback.installId, installId),
        gte(feedback.at, since),
        ofGroup(db, whose, feedback.ticketId),
      ),
    )
    .groupBy(feedback.ticketId)
    .having(sql`${downs(feedback.thumb)} > 0`)
    .orderBy(desc(downs(feedback.thumb)), desc(max(feedback.at)))
    .limit(most);
  const given = recommendationFeedback;
  const finds = await db
    .select({
      ...{ ticketId: given.ticketId, kind: given.kind, foundId: given.foundId },
      ...thumbsOf(given.thumb, given.at),
    })
    .from(given)
    .where(
      and(eq(given.installId, installId), gte(given.at, since), ofGroup(db, whose, given.ticketId)),
    )
    .groupBy(given.ticketId, given.kind, given.foundId)
    .having(sql`${downs(given.thumb)} > 0`)
    .orderBy(desc(downs(given.thumb)), desc(max(given.at)))
    .limit(most);
  const replies = await db
    .select({
      ticketId: replyFeedback.ticketId,
      ...thumbsOf(replyFeedback.thumb, replyFeedback.at),
    })
    .from(replyFeedback)
    .where(
      and(
        eq(replyFeedback.installId, installId),
        gte(replyFeedback.at, since),
        ofGroup(db, whose, replyFeedback.ticketId),
      ),
    )
    .groupBy(replyFeedback.ticketId)
    .having(sql`${downs(replyFeedback.thumb)} > 0`)
    .orderBy(desc(downs(replyFeedback.thumb)), desc(max(replyFeedback.at)))
    .limit(most);
  return [
    ...briefs.map((row) => ({ kind: 'brief' as const, ...row })),
    ...finds.map(({ kind, foundId, ...row }) => ({
      ...{ kind: 'recommendation' as const, ...row, found: { kind, id: foundId } },
    })),
    ...replies.map((row) => ({ kind: 'reply' as const, ...row })),
  ]
    .map(({ lastAt, ...row }) => ({ ...row, lastAt: lastAt?.toISOString() ?? '' }))
    .sort((a, b) => b.down - a.down || (a.lastAt < b.lastAt ? 1 : -1))
    .slice(0, most);
}

function thumbsOf(thumb: PgColumn, at: PgColumn) {
  return {
    up: sql<number>`count(*) filter (where ${thumb} = 'up')`.mapWith(Number),
    down: downs(thumb).mapWith(Number),
    lastAt: max(at) as SQL<Date | null>,
  };
}

function downs(thumb: PgColumn): SQL<number> {
  return sql<number>`count(*) filter (where ${thumb} = 'down')`;
}
