import { findMeaning, gatherEvidence, type Evidence } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SpeakerRole, SupportReason } from '../support.ts';

type Side = 'customer' | 'agent';

/** How much more of a clause the other side must have said before it is the other side's. */
const margin = 0.25;
/** How near after "you" its verb stands. */
const reach = 4;
const nounReach = 2;
/** "Your cancellation" tells of who cancelled, "your firewall blocks" of nobody. */
const possessives = new Set(
  'your ihr ihre ihren ihrem dein deine votre vos ton ta tes su sus seu sua teu uw jouw suo sua vostro vostra tuo'.split(
    ' ',
  ),
);

/** Who says, asks, promises or does something must be who wrote it, or be told of by the other side. */
export function checkSpeaker(
  sentence: Reading,
  passages: Reading[],
  names: ReadonlyMap<string, SpeakerRole>,
): SupportReason[] {
  const bySide = {
    customer: sideOf('customer', passages),
    agent: sideOf('agent', passages),
  };
  let side: Side | undefined;
  for (const [index, clause] of sentence.clauses.entries()) {
    const mentions = sentence.mentions.filter(
      (one) => one.clause === index && !names.has(one.word),
    );
    const subject = subjectOf(sentence, index, mentions, names);
    if (subject) side = subject.side;
    else if (!clause.isJoined) side = undefined;
    const said = mentions.filter(({ meanings }) => meanings.every(({ kind }) => kind !== 'free'));
    if (!side || said.length === 0 || clause.isQuestion || isTold(index, sentence)) continue;
    if (!isBy(side, said, bySide[side])) return [{ code: 'speaker', word: subject?.word }];
  }
  return [];
}

/** What one side wrote, and what all others did. */
interface Sides {
  own: Evidence;
  others: Evidence;
}

function sideOf(side: Side, passages: Reading[]): Sides {
  return {
    own: gatherEvidence(passages.filter(({ role }) => role === side)),
    others: gatherEvidence(passages.filter(({ role }) => role !== side)),
  };
}

/** The side named before the first verb of a clause; "was promised" turns it round. */
function subjectOf(
  { tokens, language, clauses }: Reading,
  index: number,
  mentions: Mention[],
  names: ReadonlyMap<string, SpeakerRole>,
): { side: Side; word: string } | undefined {
  const clause = clauses[index];
  if (!clause) return undefined;
  const verb = mentions.find(
    ({ meanings, isPast, isNoun }) =>
      isPast || (!isNoun && meanings.some(({ kind }) => kind === 'act' || kind === 'say')),
  );
  for (let at = clause.start; at < Math.min(clause.end, verb?.at ?? clause.end); at += 1) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.word === "'s") continue;
    const role = wordsOf(language, 'customer').has(token.word)
      ? 'customer'
      : wordsOf(language, 'agent').has(token.word)
        ? 'agent'
        : names.get(token.word);
    if (role !== 'customer' && role !== 'agent') continue;
    const passive = wordsOf(language, 'passive');
    const isPassive =
      verb?.isPast && tokens.slice(at + 1, verb.at).some(({ word }) => passive.has(word));
    return isPassive ? undefined : { side: role, word: token.raw };
  }
  return undefined;
}

const modals =
  /^(?:can|cannot|may|must|should|needs?|will|kann|darf|muss|soll|wird|peut|doit|va|puede|debe|va|pode|deve|vai|kan|mag|moet|zal|puo|deve)$/;

/** "The customer can keep it", "will get it": what the other side lets them do is said by the other side. */
function isTold(index: number, { clauses, tokens }: Reading): boolean {
  const { start = 0, end = 0 } = clauses[index] ?? {};
  return tokens.slice(start, end).some(({ word }) => modals.test(word));
}

function isBy(side: Side, said: Mention[], { own, others }: Sides): boolean {
  const share = (evidence: Evidence): number =>
    said.filter(
      (mention) =>
        findMeaning(mention, evidence).some(
          (one) =>
            one.isSame ||
            one.sign * (mention.isDenied ? -1 : 1) * (one.mention.isDenied ? -1 : 1) > 0,
        ) || asks(mention, evidence),
    ).length / said.length;
  if (own.passages.length > 0 && share(own) + margin >= share(others)) return true;
  return others.passages.some((passage) => tellsOf(side, said, passage));
}

/** A question asks, whatever its words. */
function asks({ meanings }: Mention, { passages }: Evidence): boolean {
  return (
    meanings.some(({ concept }) => concept === 'ask') &&
    passages.some(
      ({ clauses, mentions }) =>
        clauses.some(({ isQuestion }) => isQuestion) ||
        mentions.some(({ mood }) => mood === 'wanted'),
    )
  );
}

/** "As you asked", "your colleague promised", "the customer called": the other side tells of this one. */
function tellsOf(side: Side, said: Mention[], passage: Reading): boolean {
  const { tokens, language, mentions } = passage;
  const roles = wordsOf(language, side);
  const you = wordsOf(language, 'you');
  const colleague = /^(?:colleague|kolleg|collegue|colega|collega|companero)/;
  const verbs = said.filter(({ isNoun, meanings }) => !isNoun && meanings.length > 0);
  const concepts = new Set(
    (verbs.length > 0 ? verbs : said).flatMap(({ meanings }) =>
      meanings.map(({ concept }) => concept),
    ),
  );
  const words = new Set((verbs.length > 0 ? verbs : said).map(({ word }) => word));
  const isGiven = concepts.has('receive') || concepts.has('deliver');
  return tokens.some(({ word }, at) => {
    if (roles.has(word) || (side === 'agent' && colleague.test(word))) return true;
    if (!you.has(word)) return false;
    // Who gets something does nothing.
    if (isGiven) return true;
    return mentions.some(
      (one) =>
        one.at > at &&
        one.at <= at + (possessives.has(word) ? nounReach : reach) &&
        (!possessives.has(word) || one.isNoun) &&
        (words.has(one.word) || one.meanings.some(({ concept }) => concepts.has(concept))) &&
        one.mood !== 'asked' &&
        one.mood !== 'wanted' &&
        one.mood !== 'maybe',
    );
  });
}
