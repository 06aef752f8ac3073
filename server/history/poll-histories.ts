import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { histories, pastTickets, streams as streamRows } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import type { History } from './read-history.ts';
import { findStream } from './streams.ts';

/** A page asked for this long ago was lost with its process. */
const lostAfterMinutes = 5;
const readsAtOnce = 200;

/**
 * Looks which lists are due: those read to their end are looked at again, and those whose work was lost go on.
 * Asking twice for the same page is asking once.
 */
export async function pollHistories(deps: Deps): Promise<void> {
  const now = deps.now();
  const isOn = and(isNull(histories.pausedAt), eq(installs.status, 'active'));
  const known = await deps.db
    .select({ row: streamRows, history: histories })
    .from(streamRows)
    .innerJoin(histories, eq(histories.installId, streamRows.installId))
    .innerJoin(installs, eq(installs.id, streamRows.installId))
    .where(isOn);
  const readOnce = new Set(
    known.filter(({ row }) => row.caughtUpAt).map(({ row }) => `${row.installId}:${row.name}`),
  );
  const due = known
    .filter(({ row, history }) => isDue(row, history, now))
    .map(({ row }) => ({ installId: row.installId, stream: row.name }))
    .filter(({ installId, stream }) => {
      const after = findStream(stream)?.stream.after;
      return !after || readOnce.has(`${installId}:${after}`);
    });
  const waiting = await deps.db
    .select({ installId: pastTickets.installId, ticketId: pastTickets.ticketId })
    .from(pastTickets)
    .innerJoin(histories, eq(histories.installId, pastTickets.installId))
    .innerJoin(installs, eq(installs.id, pastTickets.installId))
    .where(and(isOn, isNotNull(pastTickets.readWhy)))
    .limit(readsAtOnce);
  await deps.db.transaction(async (tx) => {
    await deps.queue.enqueue(tx, 'sync-page', due);
    await deps.queue.enqueue(tx, 'read-comments', waiting);
  });
}

function isDue(row: typeof streamRows.$inferSelect, history: History, now: Date): boolean {
  if (row.retryAt && row.retryAt > now) return false;
  const isOver = (since: Date, minutes: number) =>
    now.getTime() - since.getTime() >= minutes * 60_000;
  // Webhooks are a nudge and these looks the truth: a lost one is repaired within so long.
  const often = findStream(row.name)?.stream.everyMinutes ?? Infinity;
  const { everyHours } = history.options;
  const pause = everyHours === null ? often : Math.max(often, everyHours * 60);
  if (row.caughtUpAt && row.lastPageAt && row.caughtUpAt >= row.lastPageAt) {
    return isOver(row.caughtUpAt, pause);
  }
  return isOver(row.lastPageAt ?? history.startedAt, lostAfterMinutes);
}
