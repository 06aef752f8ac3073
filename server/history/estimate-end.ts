import { paceNow } from './next-pace.ts';
import { shareOfStream } from './share-read.ts';
import type { StreamRow } from './view-streams.ts';

/** Updates of a ticket, until the list of them tells more: a few comments and some changes. */
const updatesPerTicket = 6;
/** Less than this share of a list tells nothing of its whole. */
const tellingShare = 0.02;

export interface Estimate {
  /** Tickets and updates a minute. */
  perMinute: number | undefined;
  /** When both lists should be read to their end for the first time. */
  endsAt: Date | undefined;
}

/**
 * How fast tickets and their updates are read, and when that ends if it goes on like this: as many rows lie in the
 * time still to be read as in the time that was, for its length.
 *
 * @param range.begin where the window begins; `undefined` where nothing tells yet
 */
export function estimateEnd(
  rows: StreamRow[],
  range: { begin: Date | undefined; now: Date },
): Estimate {
  const find = (name: string) => rows.find((row) => row.name === name);
  const [tickets, updates] = [find('tickets'), find('ticket-events')];
  const paces = [tickets, updates].flatMap((row) =>
    row && !row.caughtUpAt ? (paceNow(row, row.lastPageAt, range.now) ?? []) : [],
  );
  const perMinute = paces.length === 0 ? undefined : paces.reduce((a, b) => a + b);
  const allTickets = wholeOf(tickets, range);
  const allUpdates =
    wholeOf(updates, range) ??
    (allTickets === undefined ? undefined : allTickets * updatesPerTicket);
  if (!perMinute || !tickets || !updates || allTickets === undefined || allUpdates === undefined) {
    return { perMinute, endsAt: undefined };
  }
  const left = Math.max(allTickets - tickets.rows, 0) + Math.max(allUpdates - updates.rows, 0);
  return { perMinute, endsAt: new Date(range.now.getTime() + (left / perMinute) * 60_000) };
}

/** All the rows of a list, by how many lay in the share that was read. */
function wholeOf(
  row: StreamRow | undefined,
  range: { begin: Date | undefined; now: Date },
): number | undefined {
  const share = row ? shareOfStream(row, range) : 0;
  return row && share >= tellingShare ? row.rows / share : undefined;
}
