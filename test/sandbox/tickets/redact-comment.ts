import type { Comment } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { commentHtml } from './comment-html.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';
import { findComment } from './find-comment.ts';
import { touchTicket } from './touch-ticket.ts';

/**
 * Blacks out `text` wherever it stands in a comment, or the whole comment without it. The event names
 * the comment and nothing else. Throws RecordNotFound.
 */
export function redactComment(
  sandbox: Sandbox,
  ticketId: number,
  commentId: number,
  actorId: number,
  text?: string,
): Comment {
  const { ticket, comment } = findComment(sandbox, ticketId, commentId);
  comment.plainBody = text
    ? comment.plainBody.replaceAll(text, blackened(text))
    : blackened(comment.plainBody);
  comment.htmlBody = commentHtml(comment.plainBody);
  comment.redacted = true;
  if (ticket.comments[0] === comment) ticket.description = comment.plainBody;
  ticket.audits.push({
    id: sandbox.ids.next(),
    authorId: actorId,
    channel: 'web',
    createdAt: sandbox.clock.iso(),
    events: [{ id: sandbox.ids.next(), type: 'CommentRedactionEvent', commentId }],
  });
  touchTicket(sandbox, ticket);
  emitTicketEvent(
    sandbox,
    ticket,
    'comment_redacted',
    { comment: { id: String(commentId) } },
    actorId,
  );
  return comment;
}

/** Text as it stands after a redaction. */
export function blackened(text: string): string {
  return text.replace(/\S/g, '▇');
}
