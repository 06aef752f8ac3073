import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { changeLife } from './change-life.ts';

/** Brings a softly deleted ticket back. */
export function restoreTicket(sandbox: Sandbox, ticketId: number, actorId: number): Ticket {
  const ticket = changeLife(sandbox, ticketId, 'live', 'undeleted', actorId);
  delete ticket.deletion;
  return ticket;
}
