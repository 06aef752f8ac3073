import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { findTicket } from './find-ticket.ts';

/**
 * A system update nobody sees (triage writing its guess, say): exports send the ticket again, since its
 * `generated_timestamp` moved, though `updated_at` did not and no update is told of.
 */
export function resendTicket(sandbox: Sandbox, ticketId: number): Ticket {
  const ticket = findTicket(sandbox, ticketId);
  ticket.generatedAt = sandbox.clock.iso();
  return ticket;
}
