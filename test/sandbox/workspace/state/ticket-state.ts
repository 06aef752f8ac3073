import type { Ticket, User } from '../../account.ts';
import { FORM_NAME } from '../../fields/form-name.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { MessageState, PersonState, TicketState } from './page-state.ts';

/** A ticket with the names and shapes apps read through ZAF (developer.zendesk.com, Ticket sidebar). */
export function ticketState(sandbox: Sandbox, ticket: Ticket): TicketState {
  const { users, groups, organizations, brands, fields, formId } = sandbox.account;
  const person = (id: number | null) => personState(id === null ? undefined : users.get(id));
  const custom = [...fields.values()].filter(({ type }) => !SYSTEM_TYPES.includes(type));
  return {
    id: ticket.id,
    subject: ticket.subject ?? '',
    description: ticket.description,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: [...ticket.tags],
    requester: person(ticket.requesterId),
    assignee: { user: person(ticket.assigneeId), group: named(groups.get(ticket.groupId ?? 0)) },
    organization: named(organizations.get(ticket.organizationId ?? 0)),
    brand: named(brands.get(ticket.brandId)),
    form: { id: formId, name: FORM_NAME },
    via: { channel: ticket.channel },
    isNew: false,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    conversation: conversation(sandbox, ticket),
    customFields: Object.fromEntries(
      custom.map(({ id }) => [`custom_field_${id}`, ticket.customFields[String(id)] ?? null]),
    ),
  };
}

/** Field types that are part of every ticket; the others are the account's own. */
export const SYSTEM_TYPES = [
  'subject',
  'description',
  'status',
  'tickettype',
  'priority',
  'group',
  'assignee',
  'custom_status',
];

export function personState(user: User | undefined): PersonState | null {
  if (!user) return null;
  const { id, name, email, role, locale } = user;
  return { id, name, email, role, locale };
}

function named(entry: { id: number; name: string } | undefined) {
  return entry ? { id: entry.id, name: entry.name } : null;
}

/** Oldest first; messages and comments of a messaging ticket in one line of time. */
function conversation(sandbox: Sandbox, ticket: Ticket): MessageState[] {
  const comments = ticket.comments.map((comment): MessageState => {
    const author = sandbox.account.users.get(comment.authorId);
    return {
      id: String(comment.id),
      author: { id: comment.authorId, name: author?.name ?? 'Deleted user', role: roleOf(author) },
      channel: { name: comment.channel },
      message: { content: comment.htmlBody, contentType: 'text/html' },
      public: comment.public,
      timestamp: comment.createdAt,
      attachments: comment.attachments.map(({ fileName, contentType, size }) => ({
        filename: fileName,
        contentType,
        size,
      })),
    };
  });
  const messages = ticket.conversationLog.map((entry): MessageState => ({
    id: entry.id,
    author: { id: entry.authorId, name: entry.authorName, role: LOG_ROLES[entry.authorType] },
    channel: { name: 'native_messaging' },
    message: { content: entry.text, contentType: 'text/plain' },
    public: true,
    timestamp: entry.createdAt,
    attachments: [],
  }));
  return [...comments, ...messages].sort((a, b) => a.timestamp.localeCompare(b.timestamp));
}

const LOG_ROLES = { end_user: 'end-user', agent: 'agent', bot: 'bot', system: 'system' };

function roleOf(user: User | undefined): string {
  return user?.role ?? 'end-user';
}
