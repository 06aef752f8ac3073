import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import type { Queue } from '../jobs/queue.ts';
import { listsToBegin } from './lists-to-begin.ts';

/** The clock asks for the others minute by minute. */
const readsAtOnce = 200;

/**
 * Asks for the next page of every list of an account that may be read, and for the tickets that wait to be: at once, also
 * where they wait for their next try, since somebody has connected or resumed.
 */
export async function enqueueWaiting(tx: Db, queue: Queue, installId: string): Promise<void> {
  const lists = await listsToBegin(tx, installId);
  await queue.enqueueNow(
    tx,
    'sync-page',
    lists.map((stream) => ({ installId, stream })),
  );
  const unread = await tx
    .select({ installId: pastTickets.installId, ticketId: pastTickets.ticketId })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        isNotNull(pastTickets.readWhy),
        isNull(pastTickets.leftOut),
      ),
    )
    .limit(readsAtOnce);
  await queue.enqueueNow(tx, 'read-comments', unread);
}
