import type { ReplyReceipt, ReplySentence } from '../contract/reply.ts';
import type { DroppedSentence } from '../db/models-schema.ts';
import { checkSupport } from '../support/check-support.ts';
import { readText } from '../support/read-text.ts';
import type { Reading } from '../support/reading.ts';
import type { SupportContext } from '../support/support.ts';
import { claimsForOthers } from '../writing/claims-for-others.ts';
import { commandsReader } from '../writing/commands-reader.ts';
import {
  dropped,
  isDropped,
  judgeClaim,
  type Claim,
  type Ground,
  type Source,
} from '../writing/judge-claim.ts';
import { namesOtherAddress } from '../writing/names-other-address.ts';
import { isAnnouncedIn, speaksForUs, statesWhatIsAsked } from './speaks-for-us.ts';

const currencies = new Set('eur usd gbp chf jpy brl mxn'.split(' '));
/** A number this long names an order, an invoice, a customer. */
const longNumber = /\d{5}/;

type ReplyGround = Ground<ReplyReceipt>;

/**
 * Judges one sentence of a reply as a sentence of a brief is judged, and more strictly, since a customer is to read it:
 *
 * - `personal-data`: something that is masked for good would stand in it
 * - `commitment`: it binds the team, or says what the team did, and neither an agent of this ticket nor an article does
 * - `only-asked`: it states what the customer only asked or wanted
 * - `link`: it names an address that no agent of this ticket and no article names
 * - `speaker`: it states what only others than the customer could say, and only the customer does
 * - `instruction`: it tells the reader to do what only a customer wrote, who need not be the one it goes to
 * - `other-ticket`: dates, amounts, long numbers or addresses that only another customer's ticket knows
 *
 * @param sources by the ids that were sent
 */
export function judgeReplySentence(
  claim: Claim,
  sources: ReadonlyMap<string, Source<ReplyReceipt>>,
  about: SupportContext,
): ReplySentence | DroppedSentence {
  const sourcesOf = (id: string) => [sources.get(id)].filter((one) => one !== undefined);
  const judged = judgeClaim(claim, sourcesOf, about);
  if (isDropped(judged)) return judged;
  const { text, grounds } = judged;
  if (/[⟦⟧]/.test(text)) return dropped(text, 'personal-data');
  const read = readText(text);
  const isHeldBy = (some: ReplyGround[]) =>
    some.length > 0 && checkSupport(text, some.map(passageOf), about).isSupported;
  const ours = grounds.filter(isOurs);
  if (namesOtherAddress(text, ours.map(passageOf))) return dropped(text, 'link');
  if (grounds.some(isCustomers) && claimsForOthers(text, about) && !isHeldBy(ours)) {
    return dropped(text, 'speaker');
  }
  const others = grounds.filter((one) => !isCustomers(one));
  if (others.length < grounds.length && commandsReader(read) && !isHeldBy(others)) {
    return dropped(text, 'instruction');
  }
  if (speaksForUs(read)) {
    if (!isHeldBy(ours) || !isAnnouncedIn(read, ours.map(passageOf))) {
      return dropped(text, 'commitment');
    }
  }
  if (grounds.every(isCustomers) && statesWhatIsAsked(read, grounds.map(passageOf))) {
    return dropped(text, 'only-asked');
  }
  const ofHere = grounds.filter(({ receipt }) => receipt.kind !== 'ticket');
  if (ofHere.length < grounds.length && namesAnOccasion(read) && !isHeldBy(ofHere)) {
    return dropped(text, 'other-ticket');
  }
  return { text, receipts: grounds.map(({ receipt }) => receipt) };
}

const passageOf = ({ passage }: ReplyGround) => passage;

function isOurs({ receipt }: ReplyGround): boolean {
  return (
    receipt.kind === 'article' || (receipt.kind === 'comment' && receipt.authorRole === 'agent')
  );
}

function isCustomers({ receipt }: ReplyGround): boolean {
  return receipt.kind === 'comment' && receipt.authorRole === 'customer';
}

/** What is true of one customer's case alone. */
function namesAnOccasion({ facts }: Reading): boolean {
  return (
    facts.dates.length > 0 ||
    facts.links.length > 0 ||
    [...facts.runs].some((run) => longNumber.test(run)) ||
    facts.codes.some(({ key }) => longNumber.test(key)) ||
    facts.numbers.some(({ unit }) => unit !== undefined && currencies.has(unit))
  );
}
