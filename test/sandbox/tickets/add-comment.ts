import type { Comment, Ticket } from '../account.ts';
import { attachmentEvent } from '../attachments/attachment-event.ts';
import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';
import { buildComment, type NewComment } from './build-comment.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';
import { findTicket } from './find-ticket.ts';
import { touchTicket } from './touch-ticket.ts';

const MAX_COMMENTS = 5000;

/**
 * Adds a comment to a ticket and tells subscribers. `public` omitted inherits from the ticket, as in
 * Zendesk. Throws RecordNotFound for an unknown ticket, RecordInvalid for the 5,001st comment.
 */
export function addComment(
  sandbox: Sandbox,
  ticketId: number,
  input: NewComment & { auditId?: number },
): Comment {
  const ticket = findTicket(sandbox, ticketId);
  if (ticket.comments.length >= MAX_COMMENTS) {
    throw recordInvalid({
      base: [{ description: 'Ticket has reached the comment limit', error: null }],
    });
  }
  const auditId = input.auditId ?? sandbox.ids.next();
  const comment = buildComment(sandbox, {
    ...input,
    public: input.public ?? isPublicTicket(ticket),
    auditId,
  });
  ticket.comments.push(comment);
  auditOf(sandbox, ticket, comment).events.push({
    id: sandbox.ids.next(),
    type: comment.type,
    commentId: comment.id,
  });
  touchTicket(sandbox, ticket, comment.createdAt);
  emitTicketEvent(
    sandbox,
    ticket,
    'comment_added',
    commentAdded(sandbox, comment),
    comment.authorId,
  );
  for (const attachment of comment.attachments) {
    emitTicketEvent(
      sandbox,
      ticket,
      'attachment_linked_to_comment',
      attachmentEvent(sandbox, comment, attachment),
      comment.authorId,
    );
  }
  return comment;
}

/** A ticket is public as soon as one of its comments is. */
function isPublicTicket(ticket: Ticket): boolean {
  return ticket.comments.some((comment) => comment.public);
}

function auditOf(sandbox: Sandbox, ticket: Ticket, comment: Comment) {
  const existing = ticket.audits.find(({ id }) => id === comment.auditId);
  if (existing) return existing;
  const audit = {
    id: comment.auditId,
    authorId: comment.authorId,
    channel: comment.channel,
    createdAt: comment.createdAt,
    events: [],
  };
  ticket.audits.push(audit);
  return audit as Ticket['audits'][number];
}

function commentAdded(sandbox: Sandbox, comment: Comment): Record<string, unknown> {
  const author = sandbox.account.users.get(comment.authorId);
  return {
    comment: {
      author: {
        id: String(comment.authorId),
        is_staff: author !== undefined && author.role !== 'end-user',
        name: author?.name ?? '',
      },
      body: comment.plainBody,
      id: String(comment.id),
      is_public: comment.public,
    },
  };
}
