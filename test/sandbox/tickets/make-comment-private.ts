import type { Comment } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';
import { findComment } from './find-comment.ts';
import { touchTicket } from './touch-ticket.ts';

/** Turns a public comment into an internal note. Throws RecordNotFound. */
export function makeCommentPrivate(
  sandbox: Sandbox,
  ticketId: number,
  commentId: number,
  actorId: number,
): Comment {
  const { ticket, comment } = findComment(sandbox, ticketId, commentId);
  comment.public = false;
  ticket.audits.push({
    id: sandbox.ids.next(),
    authorId: actorId,
    channel: 'web',
    createdAt: sandbox.clock.iso(),
    events: [{ id: sandbox.ids.next(), type: 'CommentPrivacyChange', commentId }],
  });
  touchTicket(sandbox, ticket);
  emitTicketEvent(
    sandbox,
    ticket,
    'comment_made_private',
    { comment: { id: String(commentId) } },
    actorId,
  );
  return comment;
}
