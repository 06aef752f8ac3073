import type { StreamView } from '../contract/history-view.ts';
import type { streams as streamRows } from '../db/history-schema.ts';
import type { History } from './read-history.ts';
import { findStream, partsOf, streamKinds } from './streams.ts';

export type StreamRow = typeof streamRows.$inferSelect;

/** A failure that the next tries repair is nothing to look into. */
const failuresThatCount = 3;

/**
 * What each list of an account's past is doing, in the order in which they are read.
 *
 * @param brands names by number
 */
export function viewStreams(
  { pausedAt }: History,
  rows: StreamRow[],
  brands: Map<string, string>,
): StreamView[] {
  const place = ({ name }: StreamRow) =>
    streamKinds.findIndex((kind) => kind === partsOf(name).kind);
  return rows
    .toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name))
    .map((row) => ({
      name: row.name,
      brand: brands.get(partsOf(row.name).of ?? ''),
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
  const after = findStream(row.name)?.stream.after;
  const before = rows.find(({ name }) => name === after);
  return before === undefined || before.caughtUpAt !== null;
}
