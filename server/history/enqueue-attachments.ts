import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastAttachments, pastComments } from '../db/history-schema.ts';
import type { Queue } from '../jobs/queue.ts';

const ticketsAtOnce = 1000;

/** Asks for the content of attachments in every ticket of an account where some were not read yet. */
export async function enqueueAttachments(queue: Queue, tx: Db, installId: string): Promise<void> {
  const read = sql`(select count(*) from ${pastAttachments}
    where ${pastAttachments.installId} = ${pastComments.installId}
      and ${pastAttachments.ticketId} = ${pastComments.ticketId})`;
  const tickets = await tx
    .select({ installId: pastComments.installId, ticketId: pastComments.ticketId })
    .from(pastComments)
    .where(
      and(eq(pastComments.installId, installId), sql`${pastComments.attachments} <> '[]'::jsonb`),
    )
    .groupBy(pastComments.installId, pastComments.ticketId)
    .having(sql`sum(jsonb_array_length(${pastComments.attachments})) > ${read}`);
  for (let at = 0; at < tickets.length; at += ticketsAtOnce)
    await queue.enqueue(tx, 'read-attachments', tickets.slice(at, at + ticketsAtOnce));
}
