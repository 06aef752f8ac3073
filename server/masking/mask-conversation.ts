import type { CleanEntry } from '../conversation/clean-conversation.ts';
import { tidy } from '../conversation/html-to-text.ts';
import type { NameMasker } from './departed-names.ts';
import { maskText } from './mask-text.ts';

const longestName = 80;
const longestLeftOut = 2000;

/**
 * A conversation with personal data masked in everything that is kept of it: its text, what was left out of it,
 * and the names of who wrote it, since Zendesk names unknown people by their number or address. Names are cut to
 * 80 characters and what was left out to 2,000, after masking: half a card number would escape it.
 *
 * @param maskNames where one of its people was deleted in Zendesk
 */
export function maskConversation(entries: CleanEntry[], maskNames?: NameMasker): CleanEntry[] {
  const mask = (text: string) => maskText(text, maskNames);
  return entries.map((entry) => ({
    ...entry,
    authorName: entry.authorName && cut(mask(tidy(entry.authorName)), longestName),
    text: mask(entry.text),
    leftOut: entry.leftOut.map((part) => ({
      ...part,
      text: cut(mask(part.text), longestLeftOut),
    })),
  }));
}

/** The beginning of a masked text, an ellipsis where it goes on; no mask and no character is cut in two. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/⟦[^⟧]*$|[\ud800-\udbff]$/, '')}…`;
}
