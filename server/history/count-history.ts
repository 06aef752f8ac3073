import { and, count, countDistinct, eq, isNotNull, isNull, min, sql } from 'drizzle-orm';
import { pastArticles, pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';

/** What is stored of one account's past, and the time of its oldest ticket. */
export interface HistoryCounts {
  tickets: number;
  comments: number;
  /** An article in three languages is one. */
  articles: number;
  people: number;
  leftOut: number;
  toRead: number;
  begin: Date | undefined;
}

/** Counts what is stored of one account's past. */
export async function countHistory(db: Db, installId: string): Promise<HistoryCounts> {
  const [tickets] = await db
    .select({
      kept: count(sql`case when ${pastTickets.leftOut} is null then 1 end`),
      leftOut: count(pastTickets.leftOut),
      toRead: count(
        sql`case when ${and(isNull(pastTickets.leftOut), isNotNull(pastTickets.readWhy))} then 1 end`,
      ),
      begin: min(pastTickets.createdAt),
    })
    .from(pastTickets)
    .where(eq(pastTickets.installId, installId));
  const [articles] = await db
    .select({ count: countDistinct(pastArticles.articleId) })
    .from(pastArticles)
    .where(eq(pastArticles.installId, installId));
  return {
    tickets: tickets?.kept ?? 0,
    comments: await db.$count(pastComments, eq(pastComments.installId, installId)),
    articles: articles?.count ?? 0,
    // Somebody who was deleted is nobody any more.
    people: await db.$count(
      pastUsers,
      and(eq(pastUsers.installId, installId), isNotNull(pastUsers.name)),
    ),
    leftOut: tickets?.leftOut ?? 0,
    toRead: tickets?.toRead ?? 0,
    begin: tickets?.begin ?? undefined,
  };
}
