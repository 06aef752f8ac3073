import type { Entry } from '../zendesk/conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';
import { htmlToText, tidy } from './html-to-text.ts';

/** An entry of a conversation with the text a reader sees. */
export interface CleanEntry extends Omit<Entry, 'html' | 'text'> {
  /** Empty for a comment that has attachments only, or nothing a reader sees. */
  text: string;
}

/** A conversation made ready for a brief: readable text, oldest first. */
export function cleanConversation(
  ticket: Pick<ZendeskTicket, 'encodedId'>,
  entries: Entry[],
): CleanEntry[] {
  return entries.map(({ html, text, ...entry }) => {
    const readable = html === undefined ? tidy(text ?? '') : htmlToText(html);
    return { ...entry, text: withoutEncodedId(readable, ticket.encodedId) };
  });
}

/**
 * Zendesk puts the encoded id into every mail so that a reply finds its ticket. It is no text, and whoever
 * holds it can write into the ticket, so it stays in no store of ours.
 */
function withoutEncodedId(text: string, encodedId: string | undefined): string {
  if (!encodedId) return text;
  return tidy(text.split(`[${encodedId}]`).join('').split(encodedId).join(''));
}
