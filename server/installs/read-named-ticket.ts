import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { maskRead, type MaskedRead } from '../writing/mask-read.ts';
import { readConversation } from '../zendesk/conversation.ts';
import { sayUnreachable } from '../zendesk/say-unreachable.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { canReadTickets, type Install } from './install.ts';
import { zendeskFor } from './zendesk-for.ts';

const patienceMs = 8000;

/**
 * A ticket that an admin named by its number, from what Zendesk says now, cleaned and masked.
 *
 * @param signal ends it when nobody waits any more
 * @throws AppError `invalid_input` for a ticket that is not to be had; `reauthorization_required`; `zendesk_unreachable`
 */
export async function readNamedTicket(
  deps: Deps,
  install: Install,
  ticketId: string,
  signal: AbortSignal | undefined,
): Promise<MaskedRead> {
  if (!canReadTickets(install)) {
    throw new AppError('reauthorization_required', 'connect_first');
  }
  const client = zendeskFor(deps, install, { patienceMs, signal });
  const ticket = await readTicket(client, ticketId).catch(sayUnreachable);
  if (!ticket) {
    throw new AppError('invalid_input', 'no_such_ticket', {
      field: 'ticketId',
    });
  }
  const conversation = await readConversation(client, ticket).catch(sayUnreachable);
  const read = await maskRead(deps, install.id, ticket, conversation);
  if (read.isErased) {
    throw new AppError('invalid_input', 'ticket_erased', { field: 'ticketId' });
  }
  return read;
}
