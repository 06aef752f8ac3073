import type { Comment, Ticket } from '../account.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Attachment } from './attachment.ts';

/** An attachment with the comment it hangs on; throws RecordNotFound, also for one of a ticket that is gone. */
export function findAttachment(
  { account }: Sandbox,
  id: number | undefined,
): { ticket: Ticket; comment: Comment; attachment: Attachment } {
  for (const ticket of account.tickets.values()) {
    for (const comment of ticket.comments) {
      const attachment = comment.attachments.find((one) => one.id === id);
      if (!attachment) continue;
      const isOpen = ticket.life === 'live' || ticket.life === 'archived';
      if (!isOpen || attachment.deleted) throw recordNotFound();
      return { ticket, comment, attachment };
    }
  }
  throw recordNotFound();
}
