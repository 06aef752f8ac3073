import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { supportTypes } from './support-types.ts';

/**
 * The tickets an export can hold: archived and deleted ones included, the latter unless
 * `?exclude_deleted=true`, those of AI agents only when `?support_type_scope=` asks for them.
 */
export function exportedTickets(sandbox: Sandbox, url: URL): Ticket[] {
  const withoutDeleted = url.searchParams.get('exclude_deleted') === 'true';
  const types = supportTypes(url);
  return [...sandbox.account.tickets.values()].filter(
    (ticket) => types.includes(ticket.supportType) && (!withoutDeleted || isThere(ticket)),
  );
}

function isThere(ticket: Ticket): boolean {
  return ticket.life === 'live' || ticket.life === 'archived';
}
