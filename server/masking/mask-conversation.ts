import type { CleanEntry } from '../conversation/clean-conversation.ts';
import { maskText } from './mask-text.ts';

/** A conversation with personal data masked in everything that is kept of it, what was left out included. */
export function maskConversation(entries: CleanEntry[]): CleanEntry[] {
  return entries.map((entry) => ({
    ...entry,
    text: maskText(entry.text),
    leftOut: entry.leftOut.map((part) => ({ ...part, text: maskText(part.text) })),
  }));
}
