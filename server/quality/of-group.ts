import { and, eq, exists, gte, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';

/** Whose tickets are counted. */
export interface Whose {
  installId: string;
  /** A group that tickets are in now; left out, all. */
  groupId?: string | undefined;
}

/** Only tickets of one group, where one is asked about. */
export function ofGroup(
  db: Db,
  { installId, groupId }: Whose,
  ticketId: PgColumn,
): SQL | undefined {
  if (groupId === undefined) return undefined;
  return exists(
    db
      .select({ one: sql`1` })
      .from(pastTickets)
      .where(
        and(
          eq(pastTickets.installId, installId),
          eq(pastTickets.ticketId, ticketId),
          eq(pastTickets.groupId, groupId),
        ),
      ),
  );
}

/** Only what happened to those tickets since then. */
export function within(
  db: Db,
  whose: Whose,
  since: Date,
  table: Record<'installId' | 'ticketId' | 'at', PgColumn>,
): SQL | undefined {
  return and(
    eq(table.installId, whose.installId),
    gte(table.at, since),
    ofGroup(db, whose, table.ticketId),
  );
}
