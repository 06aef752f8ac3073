import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';

const mostAtOnce = 500;

/** A first page at once, the most recent tickets first; the others are caught up with minute by minute. */
export async function enqueueBehind(
  { queue }: Pick<Deps, 'queue'>,
  tx: Db,
  installId: string,
): Promise<void> {
  const behind = await tx
    .select({ installId: tickets.installId, ticketId: tickets.ticketId })
    .from(tickets)
    .where(
      and(
        eq(tickets.installId, installId),
        eq(tickets.leftUntilOpened, false),
        sql`${tickets.madeSeq} < ${tickets.wantedSeq}`,
      ),
    )
    .orderBy(sql`${tickets.zendeskUpdatedAt} desc nulls last`)
    .limit(mostAtOnce);
  await queue.enqueue(tx, 'brief-ticket', behind);
}
