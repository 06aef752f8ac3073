import type { ZendeskClient } from './client.ts';
import { ticketFieldsAnswer } from './payloads.ts';

export interface DropdownField {
  id: string;
  title: string;
  options: { id: string; name: string; value: string }[];
}

/** The active dropdown (`tagger`) fields of the account with their options (Ticket Fields API). */
export async function listDropdownFields(client: ZendeskClient): Promise<DropdownField[]> {
  const answer = await client.request(
    { method: 'GET', path: '/api/v2/ticket_fields', name: 'ticket_fields' },
    ticketFieldsAnswer,
  );
  return answer.ticket_fields
    .filter((field) => field.type === 'tagger' && field.active !== false)
    .map((field) => ({
      id: field.id,
      title: field.title ?? `Field ${field.id}`,
      options: field.custom_field_options ?? [],
    }));
}
