import type { Ticket } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';

/** The ticket with this id, whatever its life; throws RecordNotFound when there never was one. */
export function findTicket(sandbox: Sandbox, ticketId: number): Ticket {
  const ticket = sandbox.account.tickets.get(ticketId);
  if (!ticket) throw recordNotFound();
  return ticket;
}
