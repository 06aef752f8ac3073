import { randomBytes } from 'node:crypto';
import type { AuditEvent, Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { buildComment, type NewComment } from './build-comment.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';

type Chosen = Pick<
  Ticket,
  | 'status'
  | 'priority'
  | 'type'
  | 'tags'
  | 'submitterId'
  | 'assigneeId'
  | 'organizationId'
  | 'groupId'
  | 'brandId'
  | 'customFields'
  | 'channel'
  | 'fromMessagingChannel'
  | 'supportType'
  | 'createdAt'
  | 'id'
  | 'life'
>;

export interface NewTicket extends Partial<Chosen> {
  subject: string | null;
  requesterId: number;
  /** What the requester wrote; its author is the submitter unless named, public unless said otherwise. */
  comment: Omit<NewComment, 'authorId'> & { authorId?: number };
}

/**
 * Creates a ticket with its first comment and tells subscribers. Unnamed, the organization is the
 * requester's, the brand the account's default, the group the assignee's default; an assigned ticket
 * is open. A messaging ticket (`fromMessagingChannel`) gets its messages by `addMessage`.
 */
export function createTicket(sandbox: Sandbox, input: NewTicket, actorId?: number): Ticket {
  const { account } = sandbox;
  const { comment: first, ...chosen } = input;
  const at = input.createdAt ?? sandbox.clock.iso();
  const id = input.id ?? sandbox.ids.nextTicket();
  sandbox.ids.reserveTicket(id);
  const assignee = input.assigneeId == null ? undefined : account.users.get(input.assigneeId);
  const submitterId = input.submitterId ?? first.authorId ?? input.requesterId;
  const auditId = sandbox.ids.next();
  const comment = buildComment(sandbox, {
    channel: input.channel,
    createdAt: at,
    ...first,
    authorId: first.authorId ?? submitterId,
    public: first.public ?? true,
    auditId,
  });
  const ticket: Ticket = {
    encodedId: randomBytes(6)
      .toString('hex')
      .toUpperCase()
      .replace(/^(.{6})/, '$1-'),
    status: assignee ? 'open' : 'new',
    life: 'live',
    priority: null,
    type: null,
    assigneeId: null,
    organizationId: account.users.get(input.requesterId)?.organizationId ?? null,
    groupId: assignee?.defaultGroupId ?? null,
    brandId: account.defaultBrandId,
    channel: 'web',
    fromMessagingChannel: false,
    supportType: 'agent',
    mergedInto: null,
    ...chosen,
    id,
    submitterId,
    tags: [...(input.tags ?? [])],
    customFields: { ...input.customFields },
    description: comment.plainBody,
    createdAt: at,
    updatedAt: at,
    generatedAt: at,
    comments: [comment],
    audits: [],
    conversationLog: [],
  };
  ticket.audits.push({
    id: auditId,
    authorId: submitterId,
    channel: ticket.channel,
    createdAt: at,
    events: [
      { id: sandbox.ids.next(), type: comment.type, commentId: comment.id },
      ...createEvents(sandbox, ticket),
    ],
  });
  account.tickets.set(id, ticket);
  emitTicketEvent(sandbox, ticket, 'created', {}, actorId ?? submitterId);
  sandbox.changed(id);
  return ticket;
}

function createEvents(sandbox: Sandbox, ticket: Ticket): AuditEvent[] {
  const values: [string, string | string[] | null][] = [
    ['subject', ticket.subject],
    ['status', ticket.status],
    ['priority', ticket.priority],
    ['type', ticket.type],
    ['requester_id', String(ticket.requesterId)],
    ['assignee_id', ticket.assigneeId === null ? null : String(ticket.assigneeId)],
    ['group_id', ticket.groupId === null ? null : String(ticket.groupId)],
    ['brand_id', String(ticket.brandId)],
    ['tags', ticket.tags],
    ...Object.entries(ticket.customFields),
  ];
  return values
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([fieldName, value]) => ({ id: sandbox.ids.next(), type: 'Create', fieldName, value }));
}
