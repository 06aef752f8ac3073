import { and, count, desc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { LedgerSingleReads } from '../contract/history-view.ts';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';

const newestShown = 5;

/** For each reason: how many tickets were read by themselves, the last of them, and how many are to be. */
export async function readSingleReads(db: Db, installId: string): Promise<LedgerSingleReads[]> {
  const isOwn = eq(pastTickets.installId, installId);
  const ranked = db
    .select({
      why: pastTickets.readFor,
      ticketId: pastTickets.ticketId,
      at: pastTickets.readAt,
      read: sql<number>`(count(*) over (partition by ${pastTickets.readFor}))::int`.as('read'),
      place:
        sql<number>`row_number() over (partition by ${pastTickets.readFor} order by ${pastTickets.readAt} desc, ${pastTickets.ticketId})`.as(
          'place',
        ),
    })
    .from(pastTickets)
    .where(and(isOwn, isNotNull(pastTickets.readFor)))
    .as('ranked');
  const done = await db
    .select()
    .from(ranked)
    .where(lte(ranked.place, newestShown))
    .orderBy(desc(ranked.read), ranked.why, ranked.place);
  const waiting = await db
    .select({ why: pastTickets.readWhy, count: count() })
    .from(pastTickets)
    .where(and(isOwn, isNotNull(pastTickets.readWhy), isNull(pastTickets.leftOut)))
    .groupBy(pastTickets.readWhy);
  const whys = new Set([...done, ...waiting].flatMap(({ why }) => why ?? []));
  return [...whys].map((why) => {
    const own = done.filter((row) => row.why === why);
    return {
      why,
      read: own[0]?.read ?? 0,
      waiting: waiting.find((row) => row.why === why)?.count ?? 0,
      newest: own.flatMap(({ ticketId, at }) => (at ? [{ ticketId, at: at.toISOString() }] : [])),
    };
  });
}
