import type { Comment, Ticket } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { findTicket } from './find-ticket.ts';

/** A ticket's comment by its id; throws RecordNotFound. */
export function findComment(
  sandbox: Sandbox,
  ticketId: number,
  commentId: number,
): { ticket: Ticket; comment: Comment } {
  const ticket = findTicket(sandbox, ticketId);
  const comment = ticket.comments.find(({ id }) => id === commentId);
  if (!comment) throw recordNotFound();
  return { ticket, comment };
}
