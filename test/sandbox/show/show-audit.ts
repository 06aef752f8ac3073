import type { Audit, AuditEvent, Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { showComment } from './show-comment.ts';

/** One update of a ticket as the API answers it; comments stand in its events as they are now. */
export function showAudit(sandbox: Sandbox, ticket: Ticket, audit: Audit): Record<string, unknown> {
  return {
    id: audit.id,
    ticket_id: ticket.id,
    created_at: audit.createdAt,
    author_id: audit.authorId,
    metadata: { system: { client: null, ip_address: null }, custom: {} },
    events: audit.events.map((event) => showEvent(sandbox, ticket, event)),
    via: { channel: audit.channel, source: { from: {}, to: {}, rel: null } },
  };
}

function showEvent(sandbox: Sandbox, ticket: Ticket, event: AuditEvent): Record<string, unknown> {
  if (event.type === 'Comment' || event.type === 'VoiceComment') {
    const comment = ticket.comments.find(({ id }) => id === event.commentId);
    return comment ? showComment(sandbox, comment) : { id: event.id, type: event.type };
  }
  if (event.commentId !== undefined) {
    const file = event.attachmentId === undefined ? {} : { attachment_id: event.attachmentId };
    return { id: event.id, type: event.type, comment_id: event.commentId, ...file };
  }
  return {
    id: event.id,
    type: event.type,
    field_name: event.fieldName,
    value: event.value ?? null,
    ...(event.type === 'Change' ? { previous_value: event.previousValue ?? null } : {}),
  };
}
