import { and, count, eq, gte, isNull, lt, ne, or } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { LedgerDay } from '../contract/history-view.ts';
import type { Db } from '../db/connect.ts';
import { histories, ledgerCounts, pastTickets } from '../db/history-schema.ts';
import { endOfDay, firstWholeDay, utcDay, type LedgerWindow } from './days.ts';

/** Of each day how many tickets Zendesk counts, how many are stored, and how many left out, and why. */
export async function ticketDays(
  db: Db,
  installId: string,
  { from, to }: LedgerWindow,
): Promise<LedgerDay[]> {
  const day = utcDay(pastTickets.createdAt);
  const rows = await db
    .select({ day, leftOut: pastTickets.leftOut, count: count() })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        gte(pastTickets.createdAt, from),
        lt(pastTickets.createdAt, endOfDay(to)),
        // Zendesk does not count what is deleted.
        or(isNull(pastTickets.leftOut), ne(pastTickets.leftOut, 'deleted')),
      ),
    )
    .groupBy(day, pastTickets.leftOut);
  const [history] = await db
    .select({ windowFrom: histories.windowFrom })
    .from(histories)
    .where(eq(histories.installId, installId));
  // What was counted of days before the window, or of the one that it cuts in two, says nothing of what is missing.
  const first = history?.windowFrom ? firstWholeDay(history.windowFrom) : from;
  const counts = await db
    .select()
    .from(ledgerCounts)
    .where(
      and(
        eq(ledgerCounts.installId, installId),
        eq(ledgerCounts.kind, 'tickets'),
        gte(ledgerCounts.day, dayOf(first > from ? first : from)),
        lt(ledgerCounts.day, dayOf(endOfDay(to))),
      ),
    );
  const days = new Set([...rows.map((row) => row.day), ...counts.map((row) => row.day)]);
  return [...days].map((each) => {
    const own = rows.filter((row) => row.day === each);
    const counted = counts.find((row) => row.day === each);
    return {
      day: each,
      kind: 'tickets' as const,
      inZendesk: counted?.inZendesk,
      stored: own.find((row) => row.leftOut === null)?.count ?? 0,
      leftOut: own.flatMap(({ leftOut, count: some }) =>
        leftOut === null ? [] : [{ why: leftOut, count: some }],
      ),
      countedAt: counted?.countedAt.toISOString(),
    };
  });
}
