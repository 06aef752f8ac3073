import { and, count, eq, gte, lt } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { LedgerDay } from '../contract/history-view.ts';
import type { Db } from '../db/connect.ts';
import { ledgerSampleDays, pastComments } from '../db/history-schema.ts';
import { endOfDay, utcDay, type LedgerWindow } from './days.ts';

/** Of each day how many comments are stored, and of those that were compared with Zendesk's own how many agree. */
export async function commentDays(
  db: Db,
  installId: string,
  { from, to }: LedgerWindow,
): Promise<LedgerDay[]> {
  const day = utcDay(pastComments.createdAt);
  const rows = await db
    .select({ day, stored: count() })
    .from(pastComments)
    .where(
      and(
        eq(pastComments.installId, installId),
        gte(pastComments.createdAt, from),
        lt(pastComments.createdAt, endOfDay(to)),
      ),
    )
    .groupBy(day);
  const sampled = await db
    .select()
    .from(ledgerSampleDays)
    .where(
      and(
        eq(ledgerSampleDays.installId, installId),
        gte(ledgerSampleDays.day, dayOf(from)),
        lt(ledgerSampleDays.day, dayOf(endOfDay(to))),
      ),
    );
  const storedOn = new Map(rows.map((row) => [row.day, row.stored]));
  const sampledOn = new Map(sampled.map((row) => [row.day, row]));
  return [...new Set([...storedOn.keys(), ...sampledOn.keys()])].map((each) => {
    const found = sampledOn.get(each);
    return {
      day: each,
      kind: 'comments' as const,
      stored: storedOn.get(each) ?? 0,
      leftOut: [],
      ...(found && { sampled: { compared: found.comments, agree: found.agreeing } }),
    };
  });
}
