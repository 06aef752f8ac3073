import type { TicketField } from '../account.ts';

const SYSTEM_TYPES = [
  'subject',
  'description',
  'status',
  'tickettype',
  'priority',
  'group',
  'assignee',
];

/** Whether a field is one of Zendesk's own, whose value stands on the ticket itself. */
export function isSystemField(field: TicketField): boolean {
  return SYSTEM_TYPES.includes(field.type);
}
