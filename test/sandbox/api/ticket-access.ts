import type { Ticket } from '../account.ts';
import type { Caller } from '../auth/authenticate.ts';
import { forbidden } from '../errors/forbidden.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { findTicket } from '../tickets/find-ticket.ts';

/** Live and archived tickets can be read by their id; deleted ones and spam are not found. */
export function openTicket(sandbox: Sandbox, caller: Caller, ticketId: number): Ticket {
  const ticket = findTicket(sandbox, ticketId);
  if (ticket.life !== 'live' && ticket.life !== 'archived') throw recordNotFound();
  if (!canOpenTicket(sandbox.account, caller.user, ticket)) throw forbidden();
  return ticket;
}

/** What lists show this person: live tickets they may open; archived ones never. */
export function visibleTickets(sandbox: Sandbox, caller: Caller): Ticket[] {
  return [...sandbox.account.tickets.values()].filter(
    (ticket) => ticket.life === 'live' && canOpenTicket(sandbox.account, caller.user, ticket),
  );
}
