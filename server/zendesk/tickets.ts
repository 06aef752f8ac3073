import type { ZendeskClient } from './client.ts';
import { ticketAnswer } from './payloads.ts';
import { undefinedIfGone } from './undefined-if-gone.ts';

export interface ZendeskTicket {
  id: string;
  subject: string | undefined;
  status: string;
  createdAt?: string | undefined;
  updatedAt: string;
  requesterId: string | undefined;
  organizationId?: string | undefined;
  brandId?: string | undefined;
  groupId?: string | undefined;
  isMessaging: boolean;
  /** Closed because another ticket goes on with its conversation; Zendesk marks it with a tag. */
  isMerged: boolean;
  /** Stands in every notification mail; known only so that it can be taken out of texts. */
  encodedId: string | undefined;
  /** Of the fields the account made itself, by their numbers, those that say something. */
  customFields?: ReadonlyMap<string, unknown>;
  /** What requester, submitter, assignee and whoever is in copy are called: some of them never wrote a word. */
  names?: readonly string[];
}

/**
 * A ticket as it is now (Tickets API, "Show Ticket", with its people side-loaded).
 *
 * @returns `undefined` when Zendesk does not show it: deleted, spam, scrubbed, or not ours to see
 */
export async function readTicket(
  client: ZendeskClient,
  ticketId: string,
): Promise<ZendeskTicket | undefined> {
  const answer = await client
    .request(
      {
        method: 'GET',
        path: `/api/v2/tickets/${ticketId}?include=users`,
        name: 'tickets/{id}',
      },
      ticketAnswer,
    )
    .catch(undefinedIfGone);
  if (!answer || answer.ticket.status === 'deleted') return undefined;
  const { ticket } = answer;
  return {
    id: ticket.id,
    subject: ticket.subject ?? undefined,
    status: ticket.status,
    createdAt: ticket.created_at ?? undefined,
    updatedAt: ticket.updated_at,
    requesterId: ticket.requester_id ?? undefined,
    organizationId: ticket.organization_id ?? undefined,
    brandId: ticket.brand_id ?? undefined,
    groupId: ticket.group_id ?? undefined,
    isMessaging: ticket.from_messaging_channel ?? false,
    isMerged: ticket.status === 'closed' && (ticket.tags ?? []).includes('closed_by_merge'),
    encodedId: ticket.encoded_id ?? undefined,
    customFields: new Map(
      (ticket.custom_fields ?? [])
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ id, value }) => [id, value]),
    ),
    names: (answer.users ?? []).flatMap(({ name }) => name ?? []),
  };
}
