import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { changeLife } from './change-life.ts';

/** Marks a ticket as spam: it goes, and its requester, if an end-user, is suspended. */
export function markAsSpam(sandbox: Sandbox, ticketId: number, actorId: number): Ticket {
  const ticket = changeLife(sandbox, ticketId, 'spam', 'marked_as_spam', actorId);
  ticket.deletion = { actorId, at: sandbox.clock.iso() };
  const requester = sandbox.account.users.get(ticket.requesterId);
  if (requester?.role === 'end-user') requester.suspended = true;
  return ticket;
}
