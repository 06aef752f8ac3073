import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import { histories, pastTickets, streams as streamRows } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { canReadSql } from '../installs/can-read-sql.ts';
import { isForSql } from '../installs/is-for.ts';
import type { History } from './read-history.ts';
import { installsToSearch } from './search-names.ts';
import { findStream, isRead, partsOf } from './streams.ts';

/** A page asked for this long ago was lost with its process. */
const lostAfterMinutes = 5;
const readsAtOnce = 200;

/**
 * Looks which lists are due: those read to their end are looked at again, and those whose work was lost go on.
 * Asking twice for the same page is asking once.
 */
export async function pollHistories(deps: Deps): Promise<void> {
  const now = deps.now();
  const isOn = and(isNull(histories.pausedAt), canReadSql());
  const all = await deps.db
    .select({ row: streamRows, history: histories, purposes: installs.purposes })
    .from(streamRows)
    .innerJoin(histories, eq(histories.installId, streamRows.installId))
    .innerJoin(installs, eq(installs.id, streamRows.installId))
    .where(isOn);
  const known = all.filter(({ row, purposes }) => isRead(row.name, purposes));
  const readOnce = new Set(
    known.filter(({ row }) => row.caughtUpAt).map(({ row }) => `${row.installId}:${row.name}`),
  );
  const kindOf = ({ installId, name }: StreamRow) => `${installId}:${partsOf(name).kind}`;
  const alike = new Map<string, number>();
  for (const { row } of known) alike.set(kindOf(row), (alike.get(kindOf(row)) ?? 0) + 1);
  const due = known
    .filter(({ row, history }) => isDue(row, history, now, alike.get(kindOf(row)) ?? 1))
    .filter(({ row, purposes }) => {
      const after = findStream(row.name)?.stream.after;
      return !after || !isRead(after, purposes) || readOnce.has(`${row.installId}:${after}`);
    })
    .map(({ row }) => ({ installId: row.installId, stream: row.name }));
  const waiting = await deps.db
    .select({ installId: pastTickets.installId, ticketId: pastTickets.ticketId })
    .from(pastTickets)
    .innerJoin(histories, eq(histories.installId, pastTickets.installId))
    .innerJoin(installs, eq(installs.id, pastTickets.installId))
    .where(and(isOn, isForSql('helpdesk'), isNotNull(pastTickets.readWhy)))
    // In no order: one that cannot be read keeps nobody else waiting.
    .orderBy(sql`random()`)
    .limit(readsAtOnce);
  const toForget = await deps.db
    .select({ installId: pastUsers.installId, userId: pastUsers.userId })
    .from(pastUsers)
    .where(eq(pastUsers.forgetPending, true))
    .limit(readsAtOnce);
  const toSearch = await installsToSearch(deps.db);
  await deps.db.transaction(async (tx) => {
    await deps.queue.enqueue(tx, 'sync-page', due);
    await deps.queue.enqueue(tx, 'read-comments', waiting);
    await deps.queue.enqueue(tx, 'forget-user', toForget);
    await deps.queue.enqueue(tx, 'search-names', toSearch);
  });
}

type StreamRow = typeof streamRows.$inferSelect;

/** @param alike how many lists of its kind there are: of several one is due every other minute, each in its turn */
function isDue(row: StreamRow, history: History, now: Date, alike: number): boolean {
  if (row.retryAt && row.retryAt > now) return false;
  const isOver = (since: Date, minutes: number) =>
    now.getTime() - since.getTime() >= minutes * 60_000;
  // Webhooks are a nudge and these looks the truth: a lost one is repaired within so long.
  const often = findStream(row.name)?.stream.everyMinutes ?? Infinity;
  const { everyHours } = history.options;
  const pause = Math.max(often, alike === 1 ? 0 : alike * 2, (everyHours ?? 0) * 60);
  if (row.caughtUpAt && row.lastPageAt && row.caughtUpAt >= row.lastPageAt) {
    return isOver(row.caughtUpAt, pause);
  }
  return isOver(row.lastPageAt ?? history.startedAt, lostAfterMinutes);
}
