import type { Receipt } from '../../contract/brief.ts';
import { maskPattern } from '../../contract/masks.ts';
import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import type { DroppedSentence } from '../../db/models-schema.ts';
import { checkSupport } from '../../support/check-support.ts';
import { findOrders } from '../../support/find-orders.ts';
import type { SupportContext } from '../../support/support.ts';
import { receiptFor } from '../basic/receipt-for.ts';
import type { WrittenSentence } from './brief-prompt.ts';
import { findQuote } from './find-quote.ts';

export interface JudgedSentence {
  kind: WrittenSentence['kind'];
  by: WrittenSentence['by'];
  text: string;
  receipts: [Receipt, ...Receipt[]];
}

const longestText = 400;
const mostReceipts = 3;

/**
 * Judges one sentence of a model: is every comment it names one we sent, does the quote stand there, does what is
 * quoted say so? Nothing of it is shown otherwise.
 *
 * @param sources by the ids that were sent
 */
export function judgeSentence(
  sentence: WrittenSentence,
  sources: ReadonlyMap<string, CleanEntry[]>,
  about: SupportContext,
): JudgedSentence | DroppedSentence {
  const text = plain(sentence.text);
  const dropped = (code: string, word?: string): DroppedSentence => ({
    text,
    reasons: [{ code, ...(word !== undefined && { word }) }],
  });
  if (text === '') return dropped('empty');
  if (text.length > longestText) return dropped('too-long');
  // Our own marks mean data that is masked for good; any other was made up.
  if (/[⟦⟧]/.test(text.replace(maskPattern, ''))) return dropped('placeholder');
  const quoted = sentence.rests_on.flatMap(({ comment, quote }) =>
    (sources.get(comment) ?? []).flatMap((entry) => {
      const passage = findQuote(evidenceIn(entry.text), quote);
      return passage === undefined ? [] : [receiptFor(entry, passage)];
    }),
  );
  const receipts = distinct(quoted).slice(0, mostReceipts);
  const [first, ...others] = receipts;
  if (!first) return dropped('quote');
  if (!isSaidBy(sentence, receipts)) return dropped('speaker');
  const checked = checkSupport(
    text,
    receipts.map(({ passage, authorName, authorRole, at }) => ({
      text: passage,
      authorName,
      authorRole,
      at,
    })),
    about,
  );
  if (!checked.isSupported) return { text, reasons: checked.reasons };
  return { kind: sentence.kind, by: sentence.by, text, receipts: [first, ...others] };
}

/** What a side did, said, promised or asked must stand in words of that side. What a ticket is about anybody may say. */
function isSaidBy({ kind, by }: WrittenSentence, receipts: Receipt[]): boolean {
  if (kind === 'issue' || kind === 'next') return true;
  return receipts.some(({ authorRole }) => (authorRole === 'customer') === (by === 'customer'));
}

/** What of a comment speaks to the help desk. What speaks to a machine proves nothing. */
function evidenceIn(text: string): string {
  return text.slice(0, findOrders(text)?.start);
}

export function isDropped(judged: JudgedSentence | DroppedSentence): judged is DroppedSentence {
  return 'reasons' in judged;
}

/** A sentence as plain text: marks of markdown and HTML say nothing here, and links are made by us alone. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_`#>|~]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\s]+/gu, ' ')
    .trim();
}

function distinct(receipts: Receipt[]): Receipt[] {
  const seen = new Map(receipts.map((one) => [`${one.entryId}\n${one.passage}`, one]));
  return [...seen.values()];
}
