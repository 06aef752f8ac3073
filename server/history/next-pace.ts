/** How fast a list is read: counted over some minutes at a time, since calls come in bursts of a minute. */
export interface Pace {
  /** When the counting began, and the rows since then. */
  paceSince: Date | null;
  paceRows: number;
  /** What the last whole counting came to. */
  rowsPerMinute: number | null;
}

const countedMs = 3 * 60_000;
/** After so long without a page nothing is known any more of how fast the next ones come. */
const forgottenMs = 5 * 60_000;

/** The pace of a list once one more page is stored. @param lastPageAt when the page before it was */
export function nextPace(
  { paceSince, paceRows, rowsPerMinute }: Pace,
  lastPageAt: Date | null,
  page: { rows: number; at: Date },
): Pace {
  const { rows, at } = page;
  if (!paceSince || !lastPageAt || at.getTime() - lastPageAt.getTime() > forgottenMs) {
    return { paceSince: at, paceRows: 0, rowsPerMinute: null };
  }
  const counted = paceRows + rows;
  const ms = at.getTime() - paceSince.getTime();
  if (ms < countedMs) return { paceSince, paceRows: counted, rowsPerMinute };
  return { paceSince: at, paceRows: 0, rowsPerMinute: Math.round((counted / ms) * 60_000) };
}

/**
 * Rows a minute as far as is known now.
 *
 * @returns `undefined` where nothing tells: before the second page, and when the last one is long ago
 */
export function paceNow(
  { paceSince, paceRows, rowsPerMinute }: Pace,
  lastPageAt: Date | null,
  now: Date,
): number | undefined {
  if (!paceSince || !lastPageAt || now.getTime() - lastPageAt.getTime() > forgottenMs) return;
  if (rowsPerMinute !== null) return rowsPerMinute;
  if (paceRows === 0) return;
  // A minute's calls may all come in its first seconds: a minute that has begun counts as one.
  const minutes = Math.max(Math.ceil((lastPageAt.getTime() - paceSince.getTime()) / 60_000), 1);
  return Math.round(paceRows / minutes);
}
