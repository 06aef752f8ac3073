import type { Audit, AuditEvent, Comment, Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { showComment } from './show-comment.ts';

/** The export names channels by their titles. */
const TITLES: Record<string, string> = {
  api: 'Web service',
  chat: 'Chat',
  email: 'Mail',
  native_messaging: 'Messaging',
  voice: 'Phone',
  web: 'Web form',
};

/** One update as the event export answers it: comments stand in it whole only when asked for, as they are now. */
export function showTicketEvent(
  sandbox: Sandbox,
  ticket: Ticket,
  audit: Audit,
  withComments: boolean,
): Record<string, unknown> {
  const via = TITLES[audit.channel] ?? 'Web form';
  return {
    id: audit.id,
    ticket_id: ticket.id,
    timestamp: Math.floor(Date.parse(audit.createdAt) / 1000),
    created_at: audit.createdAt,
    updater_id: audit.authorId,
    via,
    event_type: 'Audit',
    system: { client: null, location: null, latitude: null, longitude: null },
    metadata: { custom: {}, system: { ip_address: null } },
    child_events: audit.events
      // On a live account a comment made private left an update without any detail.
      .filter(({ type }) => type !== 'CommentPrivacyChange')
      .map((event) => {
        const comment = ticket.comments.find(({ id }) => id === event.commentId);
        const isComment = event.type === 'Comment' || event.type === 'VoiceComment';
        if (isComment && comment) return commentEvent(sandbox, comment, via, withComments);
        return {
          id: event.id,
          event_type: event.type,
          via,
          via_reference_id: null,
          ...change(event),
        };
      }),
  };
}

function commentEvent(sandbox: Sandbox, comment: Comment, via: string, whole: boolean) {
  const event = { id: comment.id, event_type: comment.type, via_reference_id: null };
  return whole
    ? { ...event, ...showComment(sandbox, comment) }
    : { ...event, via, comment_present: true, comment_public: comment.public };
}

function change(event: AuditEvent): Record<string, unknown> {
  const { fieldName, value = null, previousValue = null } = event;
  // A redaction tells of no field and no text, only whose, by an id that is a string here.
  if (fieldName === undefined) {
    const file = event.attachmentId === undefined ? {} : { attachment_id: event.attachmentId };
    return { comment_id: String(event.commentId), ...file };
  }
  const previous = event.type === 'Change' ? { previous_value: previousValue } : {};
  if (/^\d+$/.test(fieldName)) return { custom_ticket_fields: { [fieldName]: value }, ...previous };
  if (!Array.isArray(value)) return { [fieldName]: value, ...previous };
  const before = Array.isArray(previousValue) ? previousValue : [];
  return {
    [fieldName]: value,
    added_tags: value.filter((tag) => !before.includes(tag)),
    removed_tags: before.filter((tag) => !value.includes(tag)),
  };
}
