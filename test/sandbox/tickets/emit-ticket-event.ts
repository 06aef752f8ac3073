import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Tells subscribers what happened to a ticket; `type` without `ticket.`, ids become strings, enums upper case. */
export function emitTicketEvent(
  sandbox: Sandbox,
  ticket: Ticket,
  type: string,
  event: Record<string, unknown>,
  actorId: number,
): void {
  sandbox.emit({
    type: `ticket.${type}`,
    subject: `zen:ticket:${ticket.id}`,
    detail: ticketDetail(sandbox, ticket, actorId),
    event,
  });
}

/** A ticket as events carry it (developer.zendesk.com, "Ticket events"): no custom fields. */
function ticketDetail(sandbox: Sandbox, ticket: Ticket, actorId: number): Record<string, unknown> {
  return {
    actor_id: String(actorId),
    assignee_id: eventId(ticket.assigneeId),
    brand_id: String(ticket.brandId),
    created_at: ticket.createdAt,
    custom_status: String(sandbox.account.statusIds[ticket.status]),
    description: ticket.description,
    external_id: null,
    form_id: String(sandbox.account.formId),
    group_id: eventId(ticket.groupId),
    id: String(ticket.id),
    is_public: ticket.comments[0]?.public ?? true,
    organization_id: eventId(ticket.organizationId),
    priority: ticket.priority?.toUpperCase() ?? null,
    requester_id: String(ticket.requesterId),
    status: eventStatus(ticket),
    subject: ticket.subject,
    submitter_id: String(ticket.submitterId),
    tags: ticket.tags.length > 0 ? [...ticket.tags] : null,
    type: ticket.type?.toUpperCase() ?? null,
    updated_at: ticket.updatedAt,
    via: { channel: ticket.channel },
  };
}

function eventStatus(ticket: Ticket): string {
  if (ticket.life === 'deleted' || ticket.life === 'spam') return 'DELETED';
  if (ticket.life === 'archived' || ticket.life === 'scrubbed') return ticket.life.toUpperCase();
  return ticket.status.toUpperCase();
}

function eventId(id: number | null): string | null {
  return id === null ? null : String(id);
}
