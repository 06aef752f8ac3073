import { and, eq, gt, gte, isNotNull, notExists, type SQL } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { briefs, tickets } from '../db/schema.ts';

/**
 * Tickets of an account that were read while briefs were off: what their briefs say is older, or they have none. A
 * condition for a query of `tickets`.
 */
export function isOverdue(db: Db, installId: string): SQL | undefined {
  const hasBrief = db
    .select({ ticketId: briefs.ticketId })
    .from(briefs)
    .where(
      and(
        eq(briefs.installId, tickets.installId),
        eq(briefs.ticketId, tickets.ticketId),
        gte(briefs.readSeq, tickets.storedSeq),
      ),
    );
  return and(
    eq(tickets.installId, installId),
    // One that is gone from Zendesk was read without a stamp, and where a brief was too old to be kept it was taken away.
    isNotNull(tickets.zendeskUpdatedAt),
    gt(tickets.storedSeq, 0),
    notExists(hasBrief),
  );
}
