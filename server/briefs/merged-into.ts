import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';

/**
 * The ticket in which a merged one goes on. Zendesk names it nowhere but in the comment with which it closes
 * the merged ticket, in whatever language, as "#123".
 *
 * @returns `undefined` when the ticket was not merged, or nothing names the other one
 */
export function mergedInto(
  ticket: Pick<ZendeskTicket, 'id' | 'isMerged'>,
  entries: Pick<CleanEntry, 'text' | 'authorRole'>[],
): string | undefined {
  if (!ticket.isMerged) return undefined;
  const closing = entries.findLast(
    ({ text, authorRole }) => authorRole !== 'customer' && text !== '',
  );
  const named = /#(\d{1,19})\b/.exec(closing?.text ?? '')?.[1];
  return named === ticket.id ? undefined : named;
}
