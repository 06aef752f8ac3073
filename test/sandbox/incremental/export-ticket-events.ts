import type { Audit, Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { exportHorizon, exportPageSize, startTime } from './start-time.ts';

export interface TicketEventExport {
  updates: { ticket: Ticket; audit: Audit }[];
  /** Epoch seconds: where the next page starts, its own second included. */
  endTime: number;
  endOfStream: boolean;
}

/**
 * One page of the time-based export of ticket updates: oldest first, all updates of a second on one
 * page, so that it may be longer than asked for. Messages of conversations are no updates.
 */
export function exportTicketEvents(sandbox: Sandbox, url: URL): TicketEventExport {
  const start = startTime(sandbox, url);
  const horizon = exportHorizon(sandbox);
  const perPage = exportPageSize(url);
  const rows = [...sandbox.account.tickets.values()]
    .flatMap((ticket) =>
      ticket.audits.map((audit) => ({ ticket, audit, seconds: secondsOf(audit) })),
    )
    .filter(({ seconds }) => seconds >= start && seconds <= horizon)
    .sort((a, b) => a.seconds - b.seconds || a.audit.id - b.audit.id);
  const last = rows.at(Math.min(perPage, rows.length) - 1);
  const updates = rows.filter(({ seconds }) => last !== undefined && seconds <= last.seconds);
  return {
    updates,
    endTime: last?.seconds ?? start,
    endOfStream: updates.length === rows.length,
  };
}

function secondsOf(audit: Audit): number {
  return Math.floor(Date.parse(audit.createdAt) / 1000);
}
