import { and, count, eq, isNotNull, isNull, min, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';

/** What is stored of one account's past, and the time of its oldest ticket. */
export interface HistoryCounts {
  tickets: number;
  comments: number;
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
  const comments = await db.$count(pastComments, eq(pastComments.installId, installId));
  return {
    tickets: tickets?.kept ?? 0,
    leftOut: tickets?.leftOut ?? 0,
    toRead: tickets?.toRead ?? 0,
    comments,
    begin: tickets?.begin ?? undefined,
  };
}
