import type { AuditEvent, Ticket, User } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** A ticket that was just written, before anything stands in it; its `encodedId` follows from its id. */
export function blankTicket(
  sandbox: Sandbox,
  given: Pick<Ticket, 'subject' | 'channel' | 'brandId' | 'createdAt'> & { requester: User },
): Ticket {
  const id = sandbox.ids.nextTicket();
  const spread = (Math.imul(id, 2_654_435_761) >>> 0).toString(16).toUpperCase().padStart(12, '0');
  return {
    id,
    encodedId: `${spread.slice(0, 6)}-${spread.slice(6)}`,
    subject: given.subject,
    description: '',
    status: 'new',
    life: 'live',
    priority: null,
    type: null,
    tags: [],
    requesterId: given.requester.id,
    submitterId: given.requester.id,
    assigneeId: null,
    organizationId: given.requester.organizationId,
    groupId: null,
    brandId: given.brandId,
    customFields: {},
    channel: given.channel,
    fromMessagingChannel: false,
    supportType: 'agent',
    mergedInto: null,
    createdAt: given.createdAt,
    updatedAt: given.createdAt,
    generatedAt: given.createdAt,
    comments: [],
    audits: [],
    conversationLog: [],
  };
}

/** What the first update of a ticket says was set. */
export function createEvents(sandbox: Sandbox, ticket: Ticket): AuditEvent[] {
  return [
    ['subject', ticket.subject],
    ['status', 'new'],
    ['requester_id', String(ticket.requesterId)],
    ['brand_id', String(ticket.brandId)],
  ].map(([fieldName, value]) => ({
    id: sandbox.ids.next(),
    type: 'Create',
    fieldName: fieldName ?? undefined,
    value,
  }));
}
