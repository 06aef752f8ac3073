import { sidesOfClauses, type Side } from '../clauses/sides-of-clauses.ts';
import { findMeaning, gatherEvidence, type Evidence } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Finding, SpeakerRole } from '../support.ts';

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
): Finding[] {
  const bySide = {
    customer: sideOf('customer', passages),
    agent: sideOf('agent', passages),
  };
  for (const [index, { side, word }] of sidesOfClauses(sentence, names).entries()) {
    const mentions = sentence.mentions.filter(
      (one) => one.clause === index && !names.has(one.word),
    );
    const said = mentions.filter(({ meanings }) => meanings.every(({ kind }) => kind !== 'free'));
    const isQuestion = sentence.clauses[index]?.isQuestion ?? false;
    if (!side || said.length === 0 || isQuestion || isTold(index, sentence)) continue;
    if (!isBy(side, said, bySide[side])) return [{ code: 'speaker', word, isDoubtful: true }];
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
