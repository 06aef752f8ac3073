import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { changeLife } from './change-life.ts';

/** Deletes a ticket softly: it can be restored, and exports say `deleted`. */
export function deleteTicket(sandbox: Sandbox, ticketId: number, actorId: number): Ticket {
  const ticket = changeLife(sandbox, ticketId, 'deleted', 'soft_deleted', actorId);
  ticket.deletion = { actorId, at: sandbox.clock.iso() };
  return ticket;
}
