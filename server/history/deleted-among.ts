import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';

/** @returns those of some tickets that were deleted in Zendesk, as the account's past tells */
export async function deletedAmong(
  tx: Db,
  installId: string,
  ticketIds: string[],
): Promise<string[]> {
  if (ticketIds.length === 0) return [];
  const gone = await tx
    .select({ ticketId: pastTickets.ticketId })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(pastTickets.ticketId, ticketIds),
        eq(pastTickets.leftOut, 'deleted'),
      ),
    );
  return gone.map(({ ticketId }) => ticketId);
}
