import type { Receipt } from '../../contract/brief.ts';
import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { receiptFor } from '../../conversation/receipt-for.ts';
import type { DroppedSentence } from '../../db/models-schema.ts';
import { checkSupport } from '../../support/check-support.ts';
import { readText } from '../../support/read-text.ts';
import type { SupportContext } from '../../support/support.ts';
import { claimsForOthers } from '../../writing/claims-for-others.ts';
import { commandsReader } from '../../writing/commands-reader.ts';
import {
  dropped,
  isDropped,
  judgeClaim,
  type Ground,
  type Source,
} from '../../writing/judge-claim.ts';
import { namesOtherAddress } from '../../writing/names-other-address.ts';
import { speaksToYou } from '../../writing/speaks-to-you.ts';
import type { WrittenSentence } from './brief-prompt.ts';
import { isRequested } from './is-requested.ts';

export interface JudgedSentence {
  kind: WrittenSentence['kind'];
  by: WrittenSentence['by'];
  text: string;
  receipts: [Receipt, ...Receipt[]];
}

/**
 * Judges one sentence of a brief by the comments it rests on. Beside what every sentence is judged by:
 *
 * - `speaker`: said or done by the other side; or what only others could say, of the customer's word alone
 * - `link`: an address that only the customer names, where it is not told as what the customer says
 * - `instruction`: tells the agent what to do next, which no agent says and no customer plainly asks for
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
  const ours = grounds.filter(isAgents).map(passageOf);
  const isTold = by === 'customer' && (kind === 'issue' || kind === 'latest');
  if (!isTold && namesOtherAddress(text, ours)) return dropped(text, 'link');
  const isOurs =
    ours.length > 0 &&
    (ours.length === grounds.length || checkSupport(text, ours, about).isSupported);
  if (isOurs) return { kind, by, text, receipts };
  if (claimsForOthers(text, about)) return dropped(text, 'speaker');
  const read = readText(text);
  if (
    kind !== 'next' &&
    (commandsReader(read) || (speaksToYou(read) && namesOtherAddress(text, ours)))
  ) {
    return dropped(text, 'instruction');
  }
  if (kind === 'next') {
    const comments = rests_on.flatMap(({ comment }) => sources.get(comment) ?? []);
    const theirs = grounds.filter((one) => !isAgents(one)).map((one) => one.passage.text);
    const texts = comments
      .filter(({ authorRole }) => authorRole !== 'agent')
      .map((entry) => entry.text);
    if (!isRequested(text, theirs, texts)) return dropped(text, 'instruction');
  }
  return { kind, by, text, receipts };
}

const passageOf = ({ passage }: Ground<Receipt>) => passage;
const isAgents = ({ receipt }: Ground<Receipt>) => receipt.authorRole === 'agent';

/** Who speaks for a side: a bot for the team. For neither speaks a system, or somebody of whom nobody knows who they are. */
const speaksFor: Record<Receipt['authorRole'], WrittenSentence['by'] | undefined> = {
  ...{ customer: 'customer', agent: 'agent', bot: 'agent' },
  system: undefined,
};

/** What a side did, said, promised or asked must stand in words of that side. What a ticket is about anybody may say. */
function isSaidBy({ kind, by }: WrittenSentence, receipts: Receipt[]): boolean {
  if (kind === 'issue' || kind === 'next') return true;
  return receipts.some(({ authorRole }) => speaksFor[authorRole] === by);
}

function sourceOf(entry: CleanEntry): Source<Receipt> {
  const { text, authorName, authorRole, createdAt } = entry;
  return {
    text,
    by: { authorName: authorName ?? '', authorRole, at: createdAt },
    receiptFor: (passage) => receiptFor(entry, passage),
  };
}
