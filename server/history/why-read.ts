import type { ExportedTicket } from '../zendesk/exports.ts';
import type { History } from './read-history.ts';
import type { KnownTicket } from './ticket-row.ts';

/**
 * Why the export cannot tell this ticket's comments: messages are not in it, and neither is what was written before
 * the window, nor what was thrown away while the ticket was deleted or left out.
 */
export function whyRead(
  { windowFrom }: History,
  ticket: ExportedTicket,
  before: KnownTicket | undefined,
  eventsToCome: boolean,
): string | null {
  if (ticket.from_messaging_channel) {
    const isRead = before?.readAtGenerated === ticket.generated_timestamp;
    return isRead ? before.readWhy : 'messaging';
  }
  if (before?.leftOut && !eventsToCome) return 'returned';
  if (before && !before.leftOut) return before.readWhy;
  return windowFrom && Date.parse(ticket.created_at) < windowFrom.getTime()
    ? 'before-window'
    : null;
}
