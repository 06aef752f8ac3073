import type { StreamView } from '../contract/history-view.ts';
import type { streams as streamRows } from '../db/history-schema.ts';
import type { History } from './read-history.ts';
import { streams, type Stream, type StreamName } from './streams.ts';

export type StreamRow = typeof streamRows.$inferSelect;

/** A failure that the next tries repair is nothing to look into. */
const failuresThatCount = 3;

/** What each list of an account's past is doing, in the order in which they are read. */
export function viewStreams({ pausedAt }: History, rows: StreamRow[]): StreamView[] {
  const order = Object.keys(streams);
  return rows
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((row) => ({
      name: row.name,
      state: pausedAt ? 'paused' : stateOf(row, rows),
      pages: row.pages,
      rows: row.rows,
      lastPageAt: row.lastPageAt?.toISOString(),
      reachedAt: row.reachedAt?.toISOString(),
      caughtUpAt: row.caughtUpAt?.toISOString(),
      failureCode: row.failureCode ?? undefined,
      retryAt: row.retryAt?.toISOString(),
    }));
}

function stateOf(row: StreamRow, rows: StreamRow[]): StreamView['state'] {
  if (row.failures >= failuresThatCount) return 'failing';
  if (row.caughtUpAt) return 'following';
  return mayBegin(row, rows) ? 'reading' : 'waiting';
}

/** Whether the list that this one comes after was read to its end. */
export function mayBegin(row: StreamRow, rows: StreamRow[]): boolean {
  const stream: Stream | undefined = streams[row.name as StreamName];
  const before = rows.find(({ name }) => name === stream?.after);
  return before === undefined || before.caughtUpAt !== null;
}
