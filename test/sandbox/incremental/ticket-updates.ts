import type { Account, Audit, Ticket } from '../account.ts';
import type { Timed } from './export-by-time.ts';
import { epochSeconds } from './start-time.ts';

export interface TicketUpdate {
  ticket: Ticket;
  audit: Audit;
}

/** Sorting a hundred thousand updates anew for every page would make large accounts unusable. */
const known = new WeakMap<Account, { mark: number; rising: Timed<TicketUpdate>[] }>();

/** Every update of every ticket, oldest first; those of one second by id. */
export function ticketUpdates(account: Account): readonly Timed<TicketUpdate>[] {
  const mark = markOf(account);
  const kept = known.get(account);
  if (kept?.mark === mark) return kept.rising;
  const rising = [...account.tickets.values()]
    .flatMap((ticket) =>
      ticket.audits.map((audit) => ({
        seconds: epochSeconds(audit.createdAt),
        row: { ticket, audit },
      })),
    )
    .sort((a, b) => a.seconds - b.seconds || a.row.audit.id - b.row.audit.id);
  known.set(account, { mark, rising });
  return rising;
}

/** Updates are only ever added at a ticket's end or dropped with all the others. */
function markOf({ tickets }: Account): number {
  let mark = tickets.size;
  for (const { audits } of tickets.values()) {
    mark = (Math.imul(mark, 31) + audits.length + ((audits.at(-1)?.id ?? 0) % 65_521)) | 0;
  }
  return mark;
}
