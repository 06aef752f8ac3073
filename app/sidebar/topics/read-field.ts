import { z } from 'zod';
import type { ZafClient } from '../zaf/client.ts';
import { sendRequest } from '../zaf/send-request.ts';
import { within } from '../zaf/within.ts';

/** What a ticket's dropdown field says in Zendesk, as far as it was saved. */
export interface SavedField {
  /** An option's value; `null` for none. */
  value: string | null;
  isClosed: boolean;
  /** The stamp that a safe update names. */
  updatedAt: string;
}

/**
 * Reads a field of a ticket in the agent's own session.
 * @throws RequestError
 */
export async function readField(
  client: Pick<ZafClient, 'request'>,
  ticketId: string,
  fieldId: string,
): Promise<SavedField> {
  const { ticket } = await sendRequest(
    client,
    { url: ticketUrl(ticketId), type: 'GET', dataType: 'json', autoRetry: false },
    ticketAnswer,
    // Nobody goes on waiting, but what is read is no more than a line.
    { deadlineMs: 10_000, signal: new AbortController().signal },
  );
  return savedField(ticket, fieldId);
}

/**
 * What the field says in the ticket's form, where the agent may have changed it without saving.
 *
 * @returns `undefined` where the form has no such field, or does not say
 */
export async function readForm(
  client: Pick<ZafClient, 'get'>,
  fieldId: string,
): Promise<string | null | undefined> {
  const path = formPath(fieldId);
  const answer = await within(client.get(path), 10_000).catch(() => undefined);
  const said = z.object({ [path]: z.unknown() }).safeParse(answer).data?.[path];
  return said === undefined ? undefined : optionValue(said);
}

export function ticketUrl(ticketId: string): string {
  return `/api/v2/tickets/${ticketId}.json`;
}

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#ticketcustomfieldfieldname */
export function formPath(fieldId: string): string {
  return `ticket.customField:custom_field_${fieldId}`;
}

export function savedField(
  { status, updated_at, custom_fields }: z.infer<typeof ticketAnswer>['ticket'],
  fieldId: string,
): SavedField {
  return {
    value: optionValue(custom_fields.find(({ id }) => id === fieldId)?.value),
    isClosed: status === 'closed',
    updatedAt: updated_at,
  };
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#show-ticket */
export const ticketAnswer = z.object({
  ticket: z.object({
    status: z.string(),
    updated_at: z.string(),
    custom_fields: z.array(
      z.object({
        id: z.union([z.string(), z.number()]).transform(String),
        value: z.unknown().optional(),
      }),
    ),
  }),
});

/** Zendesk has several ways to say that nothing is chosen. */
function optionValue(said: unknown): string | null {
  return typeof said === 'string' && said !== '' ? said : null;
}
