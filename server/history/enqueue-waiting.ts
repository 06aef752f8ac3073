import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets, streams as streamRows } from '../db/history-schema.ts';
import type { Queue } from '../jobs/queue.ts';
import { installs } from '../db/schema.ts';
import { isRead } from './streams.ts';
import { mayBegin } from './view-streams.ts';

/** The clock asks for the others minute by minute. */
const readsAtOnce = 200;

/** Asks for the next page of every list of an account that may be read, and for the tickets that wait to be. */
export async function enqueueWaiting(tx: Db, queue: Queue, installId: string): Promise<void> {
  const all = await tx
    .select({ row: streamRows, purposes: installs.purposes })
    .from(streamRows)
    .innerJoin(installs, eq(installs.id, streamRows.installId))
    .where(eq(streamRows.installId, installId));
  const rows = all.filter((one) => isRead(one.row.name, one.purposes)).map(({ row }) => row);
  await queue.enqueue(
    tx,
    'sync-page',
    rows.filter((row) => mayBegin(row, rows)).map(({ name }) => ({ installId, stream: name })),
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
  await queue.enqueue(tx, 'read-comments', unread);
}
