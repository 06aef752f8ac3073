import { maskPattern } from '../contract/masks.ts';
import type { DroppedSentence } from '../db/models-schema.ts';
import { checkSupport } from '../support/check-support.ts';
import { findOrders } from '../support/find-orders.ts';
import type { SupportContext, SupportPassage } from '../support/support.ts';
import { findQuote } from './find-quote.ts';

/** One sentence of a model, and what it says it rests on. */
export interface Claim {
  text: string;
  restsOn: { id: string; quote: string }[];
}

/** A text that a model was shown, and so may name. */
export interface Source<R> {
  text: string;
  /** Who wrote it, and when. */
  by: Omit<SupportPassage, 'text'>;
  /** How a passage of it is shown, exactly as the text has it. */
  receiptFor(passage: string): R;
}

/** A passage that a sentence rests on. */
export interface Ground<R> {
  receipt: R;
  passage: SupportPassage;
}

export interface Judged<R> {
  text: string;
  grounds: [Ground<R>, ...Ground<R>[]];
}

const longestText = 400;
const mostGrounds = 3;

/**
 * Judges one sentence of a model: is every text it names one we sent, does the quote stand there, does what is quoted
 * say so? Nothing of it is shown otherwise.
 *
 * @param sourcesOf what an id that was sent stands for; none where none was sent under it
 */
export function judgeClaim<R>(
  claim: Claim,
  sourcesOf: (id: string) => Source<R>[],
  about: SupportContext,
): Judged<R> | DroppedSentence {
  const text = plain(claim.text);
  if (text === '') return dropped(text, 'empty');
  if (text.length > longestText) return dropped(text, 'too-long');
  // Our own marks mean data that is masked for good; any other was made up.
  if (/[⟦⟧]/.test(text.replace(maskPattern, ''))) return dropped(text, 'placeholder');
  const quoted = claim.restsOn.flatMap(({ id, quote }) =>
    sourcesOf(id).flatMap((source) => {
      const passage = findQuote(evidenceIn(source.text), quote);
      if (passage === undefined) return [];
      return [{ receipt: source.receiptFor(passage), passage: { ...source.by, text: passage } }];
    }),
  );
  const [first, ...others] = distinct(quoted).slice(0, mostGrounds);
  if (!first) return dropped(text, 'quote');
  const passages = [first, ...others].map(({ passage }) => passage);
  const checked = checkSupport(text, passages, about);
  if (!checked.isSupported) return { text, reasons: checked.reasons };
  return { text, grounds: [first, ...others] };
}

/** What of a text speaks to the help desk. What speaks to a machine proves nothing. */
function evidenceIn(text: string): string {
  return text.slice(0, findOrders(text)?.start);
}

export function dropped(text: string, code: string, word?: string): DroppedSentence {
  return { text, reasons: [{ code, ...(word !== undefined && { word }) }] };
}

export function isDropped<T extends object>(
  judged: T | DroppedSentence,
): judged is DroppedSentence {
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

function distinct<R>(grounds: Ground<R>[]): Ground<R>[] {
  return [...new Map(grounds.map((one) => [JSON.stringify(one.receipt), one])).values()];
}
