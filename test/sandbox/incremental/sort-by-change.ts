import type { Timed } from './export-by-time.ts';
import { epochSeconds } from './start-time.ts';

/** Rows by the moment of their last change, oldest first, for a time-based export. */
export function sortByChange<T extends { id: number }>(
  all: Iterable<T>,
  changedAt: (row: T) => string,
): Timed<T>[] {
  return [...all]
    .map((row) => ({ seconds: epochSeconds(changedAt(row)), row }))
    .sort((a, b) => a.seconds - b.seconds || a.row.id - b.row.id);
}
