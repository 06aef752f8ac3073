import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';

const CHANGES = [
  ['status', 'status_changed', 'enum'],
  ['priority', 'priority_changed', 'enum'],
  ['type', 'type_changed', 'enum'],
  ['subject', 'subject_changed', 'text'],
  ['requesterId', 'requester_changed', 'id'],
  ['assigneeId', 'agent_assignment_changed', 'id'],
  ['groupId', 'group_assignment_changed', 'id'],
  ['organizationId', 'organization_changed', 'id'],
  ['brandId', 'brand_changed', 'id'],
] as const;

/** One event for each thing that differs, as Zendesk tells them; there is no `ticket.updated`. */
export function emitChanges(
  sandbox: Sandbox,
  before: Ticket,
  ticket: Ticket,
  actorId: number,
): void {
  const emit = (type: string, event: Record<string, unknown>) =>
    emitTicketEvent(sandbox, ticket, type, event, actorId);
  for (const [key, type, kind] of CHANGES) {
    if (before[key] === ticket[key]) continue;
    emit(type, { current: told(ticket[key], kind), previous: told(before[key], kind) });
  }
  if (before.status !== ticket.status) {
    const { statusIds } = sandbox.account;
    emit('custom_status_changed', {
      current: String(statusIds[ticket.status]),
      previous: String(statusIds[before.status]),
    });
  }
  for (const field of sandbox.account.fields.values()) {
    const [current, previous] = [
      ticket.customFields[field.id] ?? null,
      before.customFields[field.id] ?? null,
    ];
    if (current === previous) continue;
    emit('custom_field_changed', {
      current: { value: current },
      previous: { value: previous },
      custom_field: { id: String(field.id), title: field.title, type: field.type },
    });
  }
  const added = ticket.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !ticket.tags.includes(tag));
  if (added.length + removed.length > 0)
    emit('tags_changed', { tags_added: added, tags_removed: removed });
}

function told(value: string | number | null, kind: 'enum' | 'text' | 'id'): string | null {
  if (value === null) return null;
  return kind === 'enum' ? String(value).toUpperCase() : String(value);
}
