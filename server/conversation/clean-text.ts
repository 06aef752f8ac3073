import type { LeftOutKind, LeftOutPart } from '../contract/left-out.ts';
import { findDisclaimers } from './find-disclaimers.ts';
import { findQuotes } from './find-quotes.ts';
import { findSignature } from './find-signature.ts';
import { findTracking } from './find-tracking.ts';
import { tidy } from './html-to-text.ts';

/** One line of a text, and why it leaves, if it does. */
export interface Line {
  text: string;
  leaves?: LeftOutKind;
}

/**
 * What somebody wrote themselves, without quoted mail, signature, disclaimers and what only machines read. It
 * errs on the side of keeping: a text of nothing but a signature, or but a quotation, keeps it.
 *
 * @param text as a reader sees it, tidied; lines of quoted mail begin with ">"
 */
export function cleanText(text: string): { text: string; leftOut: LeftOutPart[] } {
  const tracking = findTracking(text);
  const lines: Line[] = tracking.text.split('\n').map((line) => ({ text: line }));
  for (const find of [findQuotes, findDisclaimers, findSignature]) find(lines);
  for (const kind of leastDoubtful) {
    if (lines.some((line) => !line.leaves && line.text !== '')) break;
    for (const line of lines) if (line.leaves === kind) delete line.leaves;
  }
  return {
    text: tidy(lines.map((line) => (line.leaves ? '' : line.text)).join('\n')),
    leftOut: [...partsOf(lines), ...tracking.leftOut],
  };
}

/** What is taken back first when nothing else is left. */
const leastDoubtful: LeftOutKind[] = ['signature', 'disclaimer', 'quote'];

/** Lines that leave for the same reason, one after another, are one part. */
function partsOf(lines: Line[]): LeftOutPart[] {
  const parts: LeftOutPart[] = [];
  let kind: LeftOutKind | undefined;
  for (const line of lines) {
    const last = parts.at(-1);
    if (line.leaves && line.leaves === kind && last) last.text += `\n${line.text}`;
    else if (line.leaves) parts.push({ kind: line.leaves, text: line.text });
    if (line.leaves || line.text !== '') kind = line.leaves;
  }
  return parts.map((part) => ({ ...part, text: tidy(part.text) })).filter((part) => part.text);
}
