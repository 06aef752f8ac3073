import { z } from 'zod';
import type { ZafClient } from '../zaf/client.ts';
import { sendRequest } from '../zaf/send-request.ts';

/**
 * The options of a dropdown field as Zendesk has them now, name by value, read in the agent's own session.
 *
 * @throws RequestError
 */
export async function readOptions(
  client: Pick<ZafClient, 'request'>,
  fieldId: string,
): Promise<ReadonlyMap<string, string>> {
  const url = `/api/v2/ticket_fields/${fieldId}.json`;
  const { ticket_field } = await sendRequest(
    client,
    { url, type: 'GET', dataType: 'json', autoRetry: false },
    answer,
    { deadlineMs: 10_000, signal: new AbortController().signal },
  );
  return new Map(ticket_field.custom_field_options.map(({ value, name }) => [value, name]));
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#show-ticket-field */
const answer = z.object({
  ticket_field: z.object({
    custom_field_options: z.array(z.object({ value: z.string(), name: z.string() })),
  }),
});
