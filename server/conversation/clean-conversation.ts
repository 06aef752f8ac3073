import type { LeftOutPart } from '../contract/left-out.ts';
import type { Entry } from '../zendesk/conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';
import { cleanText } from './clean-text.ts';
import { htmlToText, tidy } from './html-to-text.ts';

/** An entry of a conversation with the text a reader sees, and what was taken out of it. */
export interface CleanEntry extends Omit<Entry, 'html' | 'text' | 'plain'> {
  /** Empty for a comment that has attachments only, or nothing a reader sees. */
  text: string;
  /** In full: it is cut to what can be shown only after masking. */
  leftOut: LeftOutPart[];
}

/** A conversation made ready for a brief: what each of them wrote themselves, oldest first. */
export function cleanConversation(
  ticket: Pick<ZendeskTicket, 'encodedId'>,
  entries: Entry[],
): CleanEntry[] {
  return entries.map(({ html, text, plain: _, ...entry }) => {
    const read = html === undefined ? { text: tidy(text ?? ''), hidden: [] } : htmlToText(html);
    const withoutId = (part: string) => withoutEncodedId(part, ticket.encodedId);
    const cleaned = cleanText(withoutId(read.text));
    const hidden = read.hidden.map((part) => ({ kind: 'hidden' as const, text: withoutId(part) }));
    const leftOut = [...hidden, ...cleaned.leftOut].filter((part) => part.text !== '');
    return { ...entry, text: cleaned.text, leftOut };
  });
}

/**
 * Zendesk puts the encoded id into every mail so that a reply finds its ticket. It is no text, and whoever
 * holds it can write into the ticket, so it stays in no store of ours, and is not shown as left out either.
 */
function withoutEncodedId(text: string, encodedId: string | undefined): string {
  if (!encodedId) return text;
  return tidy(text.split(`[${encodedId}]`).join('').split(encodedId).join(''));
}
