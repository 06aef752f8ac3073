import type { Receipt } from '../../contract/brief.ts';
import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { receiptFor } from '../../conversation/receipt-for.ts';
import type { DroppedSentence } from '../../db/models-schema.ts';
import type { SupportContext } from '../../support/support.ts';
import { dropped, isDropped, judgeClaim, type Source } from '../../writing/judge-claim.ts';
import type { WrittenSentence } from './brief-prompt.ts';

export interface JudgedSentence {
  kind: WrittenSentence['kind'];
  by: WrittenSentence['by'];
  text: string;
  receipts: [Receipt, ...Receipt[]];
}

/**
 * Judges one sentence of a brief by the comments it rests on.
 *
 * @param sources by the ids that were sent
 */
export function judgeSentence(
  sentence: WrittenSentence,
  sources: ReadonlyMap<string, CleanEntry[]>,
  about: SupportContext,
): JudgedSentence | DroppedSentence {
  const { kind, by, rests_on } = sentence;
  const claim = {
    text: sentence.text,
    restsOn: rests_on.map(({ comment, quote }) => ({ id: comment, quote })),
  };
  const sourcesOf = (id: string) => (sources.get(id) ?? []).map(sourceOf);
  const judged = judgeClaim(claim, sourcesOf, about);
  if (isDropped(judged)) return judged;
  const { text, grounds } = judged;
  const [first, ...others] = grounds;
  const receipts: [Receipt, ...Receipt[]] = [
    first.receipt,
    ...others.map(({ receipt }) => receipt),
  ];
  if (!isSaidBy(sentence, receipts)) return dropped(text, 'speaker');
  return { kind, by, text, receipts };
}

/** What a side did, said, promised or asked must stand in words of that side. What a ticket is about anybody may say. */
function isSaidBy({ kind, by }: WrittenSentence, receipts: Receipt[]): boolean {
  if (kind === 'issue' || kind === 'next') return true;
  return receipts.some(({ authorRole }) => (authorRole === 'customer') === (by === 'customer'));
}

function sourceOf(entry: CleanEntry): Source<Receipt> {
  const { text, authorName, authorRole, createdAt } = entry;
  return {
    text,
    by: { authorName: authorName ?? '', authorRole, at: createdAt },
    receiptFor: (passage) => receiptFor(entry, passage),
  };
}
