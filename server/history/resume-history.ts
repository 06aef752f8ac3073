import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { histories, pastTickets, streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { refuseUnbegun } from './pause-history.ts';
import { mayBegin } from './view-streams.ts';

/** The clock asks for the others minute by minute. */
const readsAtOnce = 200;

/**
 * Goes on reading an account's past exactly where it was paused. One that is not paused is left as it is.
 *
 * @throws AppError `not_found`; `conflict` where nothing has begun
 */
export async function resumeHistory(deps: Deps, installId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [history] = await tx
      .select()
      .from(histories)
      .where(eq(histories.installId, installId))
      .for('update');
    if (!history) return refuseUnbegun(tx, installId);
    if (!history.pausedAt) return;
    await tx.update(histories).set({ pausedAt: null }).where(eq(histories.installId, installId));
    const rows = await tx.select().from(streamRows).where(eq(streamRows.installId, installId));
    const ready = rows.filter((row) => mayBegin(row, rows));
    await deps.queue.enqueue(
      tx,
      'sync-page',
      ready.map(({ name }) => ({ installId, stream: name })),
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
    await deps.queue.enqueue(tx, 'read-comments', unread);
  });
}
