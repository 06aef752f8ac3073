import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { changeLife } from './change-life.ts';

/** Deletes a ticket for good: nothing of what was written in it is left. */
export function destroyTicket(sandbox: Sandbox, ticketId: number, actorId: number): Ticket {
  const ticket = changeLife(sandbox, ticketId, 'scrubbed', 'permanently_deleted', actorId);
  ticket.subject = 'SCRUBBED';
  ticket.description = 'SCRUBBED';
  ticket.tags = [];
  ticket.customFields = {};
  ticket.comments = [];
  ticket.conversationLog = [];
  ticket.audits = [];
  return ticket;
}
