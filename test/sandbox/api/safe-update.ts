import type { Ticket } from '../account.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';

/**
 * Safe update: with `safe_update` present (false counts as true) and an `updated_stamp` that is not
 * the ticket's time, 409 and nothing changes.
 */
export function checkSafeUpdate(
  ticket: Ticket,
  asked: { safe_update?: boolean; updated_stamp?: string },
): void {
  if (asked.safe_update === undefined) return;
  if (Date.parse(asked.updated_stamp ?? '') === Date.parse(ticket.updatedAt)) return;
  throw new ZendeskError(409, {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
  });
}
