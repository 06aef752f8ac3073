import type { StreamRow } from './view-streams.ts';

/** Updates of a ticket are several, so reading them takes most of the time; the other lists are short. */
const weights: Record<string, number> = { tickets: 4, 'ticket-events': 12 };

/** Those that tell in the order of time; of the others only the end tells how far they are. */
const inOrder = new Set(['tickets', 'ticket-events', 'users', 'organizations']);

/** A list that has reached the present is not read to its end before Zendesk says so. */
const mostBeforeTheEnd = 0.99;

/**
 * How much of the first reading is done, by the time up to which each list was read: 0 to 1.
 *
 * @param range.begin where the window begins; `undefined` where nothing tells yet
 */
export function shareRead(
  rows: Pick<StreamRow, 'name' | 'reachedAt' | 'caughtUpAt'>[],
  range: { begin: Date | undefined; now: Date },
): number {
  const weightOf = (row: { name: string }) => weights[row.name] ?? 1;
  const whole = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const done = rows.reduce((sum, row) => sum + weightOf(row) * shareOfStream(row, range), 0);
  return whole === 0 ? 0 : done / whole;
}

/** The share of one list, 0 to 1. */
export function shareOfStream(
  { name, reachedAt, caughtUpAt }: Pick<StreamRow, 'name' | 'reachedAt' | 'caughtUpAt'>,
  { begin, now }: { begin: Date | undefined; now: Date },
): number {
  if (caughtUpAt) return 1;
  if (!inOrder.has(name) || !reachedAt || !begin || begin >= now) return 0;
  const share = (reachedAt.getTime() - begin.getTime()) / (now.getTime() - begin.getTime());
  return Math.min(Math.max(share, 0), mostBeforeTheEnd);
}
