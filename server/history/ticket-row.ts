import type { pastTickets } from '../db/history-schema.ts';
import { maskText } from '../masking/mask-text.ts';
import type { ExportedTicket } from '../zendesk/exports.ts';
import type { History } from './read-history.ts';
import { whyLeftOut } from './why-left-out.ts';
import { whyRead } from './why-read.ts';

export type TicketRow = typeof pastTickets.$inferInsert;

/** What was known of a ticket when a page of the export told of it. */
export type KnownTicket = Pick<
  typeof pastTickets.$inferSelect,
  'ticketId' | 'generatedAt' | 'leftOut' | 'readWhy' | 'readAtGenerated' | 'namedPeople'
>;

/** A ticket of the export as it is kept: masked, or only its number and why it is not kept. */
export function ticketRow(
  history: History,
  ticket: ExportedTicket,
  before: KnownTicket | undefined,
  eventsToCome: boolean,
): TicketRow {
  const leftOut = whyLeftOut(ticket, history.options, history.windowFrom) ?? null;
  const common = {
    installId: history.installId,
    ticketId: ticket.id,
    generatedAt: ticket.generated_timestamp,
    createdAt: new Date(ticket.created_at),
    updatedAt: new Date(ticket.updated_at),
    status: ticket.status,
    isMessaging: ticket.from_messaging_channel ?? false,
    namedPeople: before?.namedPeople ?? [],
    leftOut,
  };
  if (leftOut !== null) {
    return { ...common, ...nothingOfTicket, leftOut };
  }
  return {
    ...common,
    subject: ticket.subject ? maskText(ticket.subject) : null,
    type: ticket.type ?? null,
    requesterId: ticket.requester_id ?? null,
    assigneeId: ticket.assignee_id ?? null,
    groupId: ticket.group_id ?? null,
    organizationId: ticket.organization_id ?? null,
    brandId: ticket.brand_id ?? null,
    formId: ticket.ticket_form_id ?? null,
    encodedId: ticket.encoded_id ?? null,
    isMerged: ticket.status === 'closed' && (ticket.tags ?? []).includes('closed_by_merge'),
    satisfaction: ticket.satisfaction_rating?.score ?? null,
    tags: ticket.tags ?? [],
    customFields: Object.fromEntries(
      (ticket.custom_fields ?? [])
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ id, value }) => [id, typeof value === 'string' ? maskText(value) : value]),
    ),
    readWhy: whyRead(history, ticket, before, eventsToCome),
    readAtGenerated: before?.readAtGenerated ?? null,
    needsIndex: true,
  };
}

/** What stays of a ticket that is not kept. */
export const nothingOfTicket = {
  subject: null,
  type: null,
  requesterId: null,
  assigneeId: null,
  groupId: null,
  organizationId: null,
  brandId: null,
  formId: null,
  encodedId: null,
  isMerged: false,
  satisfaction: null,
  tags: [],
  customFields: {},
  namedPeople: [],
  readWhy: null,
  readAtGenerated: null,
  needsIndex: false,
};
