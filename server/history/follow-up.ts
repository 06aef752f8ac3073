import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { listsToBegin } from './lists-to-begin.ts';
import type { Reactions } from './reactions.ts';
import type { Stored } from './stream.ts';

/** Asks for what a stored page leaves to be done, in the page's own transaction. */
export async function followUp(
  deps: Deps & { reactions: Reactions },
  tx: Db,
  installId: string,
  stored: Stored,
): Promise<void> {
  const { ticketsToRead = [], articlesToRead = [], begins = [], ends = [] } = stored;
  await deps.reactions.ticketsChanged(tx, installId, stored.ticketsChanged ?? []);
  await deps.queue.enqueue(
    tx,
    'read-comments',
    ticketsToRead.map((ticketId) => ({ installId, ticketId })),
  );
  await deps.queue.enqueue(
    tx,
    'read-ticket',
    (stored.ticketsToFetch ?? []).map((ticketId) => ({ installId, ticketId })),
  );
  await deps.queue.enqueue(
    tx,
    'read-attachments',
    (stored.ticketsWithFiles ?? []).map((ticketId) => ({ installId, ticketId })),
  );
  await deps.queue.enqueue(
    tx,
    'forget-user',
    (stored.usersToForget ?? []).map((userId) => ({ installId, userId })),
  );
  await deps.queue.enqueue(
    tx,
    'read-article',
    articlesToRead.map((article) => ({ installId, ...article })),
  );
  if (ends.length > 0)
    await tx
      .delete(streamRows)
      .where(and(eq(streamRows.installId, installId), inArray(streamRows.name, ends)));
  const added =
    begins.length === 0
      ? []
      : await tx
          .insert(streamRows)
          .values(begins.map((each) => ({ installId, name: each })))
          .onConflictDoNothing()
          .returning({ stream: streamRows.name });
  if (added.length === 0) return;
  const mayBegin = new Set(await listsToBegin(tx, installId));
  await deps.queue.enqueue(
    tx,
    'sync-page',
    added.filter(({ stream }) => mayBegin.has(stream)).map((each) => ({ installId, ...each })),
  );
}
