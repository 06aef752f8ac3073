import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';
import { findTicket } from './find-ticket.ts';
import { touchTicket } from './touch-ticket.ts';

/** Moves a ticket into another life and tells subscribers by the event of that name. */
export function changeLife(
  sandbox: Sandbox,
  ticketId: number,
  life: Ticket['life'],
  event: string | undefined,
  actorId: number,
): Ticket {
  const ticket = findTicket(sandbox, ticketId);
  ticket.life = life;
  touchTicket(sandbox, ticket);
  if (event !== undefined) emitTicketEvent(sandbox, ticket, event, {}, actorId);
  return ticket;
}
