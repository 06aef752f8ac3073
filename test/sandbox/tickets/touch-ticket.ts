import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Notes that a ticket changed at `at` (never moving its times back) and tells the account's listeners. */
export function touchTicket(sandbox: Sandbox, ticket: Ticket, at = sandbox.clock.iso()): void {
  if (at > ticket.updatedAt) ticket.updatedAt = at;
  if (at > ticket.generatedAt) ticket.generatedAt = at;
  sandbox.changed(ticket.id);
}
