import type { Ticket } from '../sandbox/account.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import type { ZendeskAccount } from './world.ts';

/** A ticket of the account's customer. */
export function openTicket(account: ZendeskAccount, text: string, subject = 'A question'): Ticket {
  return createTicket(account.sandbox, {
    subject,
    requesterId: account.customer.id,
    comment: { body: text },
  });
}
