import { recordInvalid } from '../errors/record-invalid.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { emitTicketEvent } from '../tickets/emit-ticket-event.ts';
import { findComment } from '../tickets/find-comment.ts';
import { touchTicket } from '../tickets/touch-ticket.ts';
import type { Attachment } from './attachment.ts';
import { attachmentEvent } from './attachment-event.ts';
import { buildAttachment } from './build-attachment.ts';

/**
 * Takes a file from a comment for good and puts an empty `redacted.txt` in its place, which is returned
 * (developer.zendesk.com, "Redact Comment Attachment"). Throws RecordNotFound, and RecordInvalid once the
 * ticket is closed.
 */
export function redactAttachment(
  sandbox: Sandbox,
  { ticketId, commentId, attachmentId }: Record<'ticketId' | 'commentId' | 'attachmentId', number>,
  actorId: number,
): Attachment {
  const { ticket, comment } = findComment(sandbox, ticketId, commentId);
  const place = comment.attachments.findIndex(({ id }) => id === attachmentId);
  const redacted = comment.attachments[place];
  if (!redacted || redacted.deleted) throw recordNotFound();
  if (ticket.status === 'closed') {
    throw recordInvalid({ base: [{ description: 'Ticket is closed', error: null }] });
  }
  const left = buildAttachment(sandbox, {
    fileName: 'redacted.txt',
    contentType: 'text/plain',
    content: '',
  });
  comment.attachments.splice(place, 1, left);
  ticket.audits.push({
    id: sandbox.ids.next(),
    authorId: actorId,
    channel: 'web',
    createdAt: sandbox.clock.iso(),
    events: [{ id: sandbox.ids.next(), type: 'AttachmentRedactionEvent', commentId, attachmentId }],
  });
  touchTicket(sandbox, ticket);
  const event = attachmentEvent(sandbox, comment, redacted);
  emitTicketEvent(sandbox, ticket, 'attachment_redacted_from_comment', event, actorId);
  return left;
}
