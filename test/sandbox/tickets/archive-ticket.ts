import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { changeLife } from './change-life.ts';

/** Archives a closed ticket, as Zendesk does by itself after 120 days: lists no longer show it. */
export function archiveTicket(sandbox: Sandbox, ticketId: number): Ticket {
  const ticket = changeLife(sandbox, ticketId, 'archived', undefined, -1);
  ticket.status = 'closed';
  return ticket;
}
