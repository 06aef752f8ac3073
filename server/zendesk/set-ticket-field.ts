import { z } from 'zod';
import type { ZendeskClient } from './client.ts';

/** Why Zendesk did not take a value; stable. */
export type FieldRefusal =
  'ticket-closed' | 'option-gone' | 'required-fields' | 'ticket-gone' | 'not-allowed' | 'refused';

export type FieldWrite =
  | { outcome: 'written'; updatedAt: string }
  /** The ticket is not as it was read any more: read it again. */
  | { outcome: 'conflict' }
  | { outcome: 'refused'; code: FieldRefusal };

const written = z.object({ ticket: z.object({ updated_at: z.string() }) });

const reasons = z.array(
  z.object({ description: z.string().nullish(), error: z.string().nullish() }).loose(),
);
const refusal = z.object({ details: z.record(z.string(), reasons.catch([])).catch({}) });

/**
 * Sets one dropdown of a ticket, if the ticket is still as it was read (Tickets API, "Update Ticket" with
 * `safe_update`). Nothing else of the ticket is touched; an option that is gone is refused by Zendesk itself.
 *
 * @param write.updatedAt `updated_at` of the ticket as it was read
 * @throws ZendeskError when Zendesk is busy or away, or the grant is not accepted
 */
export async function setTicketField(
  client: ZendeskClient,
  write: { ticketId: string; fieldId: string; value: string; updatedAt: string },
): Promise<FieldWrite> {
  const response = await client.open({
    method: 'PUT',
    path: `/api/v2/tickets/${write.ticketId}`,
    name: 'tickets/{id}',
    body: {
      ticket: {
        custom_fields: [{ id: Number(write.fieldId), value: write.value }],
        safe_update: true,
        updated_stamp: write.updatedAt,
      },
    },
    alsoFine: [400, 403, 404, 409, 422],
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    return { outcome: 'written', updatedAt: written.parse(body).ticket.updated_at };
  }
  if (response.status === 409) return { outcome: 'conflict' };
  if (response.status === 404) return { outcome: 'refused', code: 'ticket-gone' };
  if (response.status === 403) return { outcome: 'refused', code: 'not-allowed' };
  return { outcome: 'refused', code: codeOf(body) };
}

/** What Zendesk says is in words only (its "Record validation errors"); of them no word goes on. */
function codeOf(body: unknown): FieldRefusal {
  const parsed = refusal.safeParse(body);
  const said = parsed.success ? Object.values(parsed.data.details).flat() : [];
  const says = (words: RegExp) => said.some(({ description }) => words.test(description ?? ''));
  if (says(/closed prevents/i)) return 'ticket-closed';
  if (says(/required when solving|cannot be blank/i)) return 'required-fields';
  if (said.some(({ error }) => error === 'InvalidValue') || says(/not a valid|invalid/i)) {
    return 'option-gone';
  }
  return 'refused';
}
