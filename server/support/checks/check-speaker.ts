import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SpeakerRole, SupportReason } from '../support.ts';

type Side = 'customer' | 'agent';

/** How much more of a clause the other side must have said before it is the other side's. */
const margin = 0.34;
/** How near after "you" its verb stands. */
const reach = 4;

/** Who says, asks, promises or does something must be who wrote it, or be told of by the other side. */
export function checkSpeaker(
  sentence: Reading,
  passages: Reading[],
  names: ReadonlyMap<string, SpeakerRole>,
): SupportReason[] {
  const reasons: SupportReason[] = [];
  let side: Side | undefined;
  for (const [index, clause] of sentence.clauses.entries()) {
    const mentions = sentence.mentions.filter((one) => one.clause === index);
    const subject = subjectOf(sentence, index, mentions, names);
    if (subject) side = subject.side;
    else if (!clause.isJoined) side = undefined;
    const said = mentions.filter(({ meanings }) => meanings.some(({ kind }) => kind !== 'free'));
    if (!side || said.length === 0 || clause.isQuestion) continue;
    if (!isBy(side, said, passages)) reasons.push({ code: 'speaker', word: subject?.word });
  }
  return reasons.slice(0, 1);
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
  const verb = mentions.find(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'act' || kind === 'say'),
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
      verb !== undefined && tokens.slice(at + 1, verb.at).some(({ word }) => passive.has(word));
    return isPassive && verb.mood === 'done' ? undefined : { side: role, word: token.raw };
  }
  return undefined;
}

function isBy(side: Side, said: Mention[], passages: Reading[]): boolean {
  const share = (passage: Reading): number =>
    said.filter((mention) => isIn(mention, passage)).length / said.length;
  const own = passages.filter(({ role }) => role === side);
  const others = passages.filter(({ role }) => role !== side);
  const best = Math.max(0, ...own.map(share));
  const rival = Math.max(0, ...others.map(share));
  if (own.length > 0 && best + margin >= rival) return true;
  return others.some((passage) => tellsOf(side, said, passage));
}

function isIn({ meanings, word }: Mention, { mentions }: Reading): boolean {
  return mentions.some(
    (other) =>
      other.word === word ||
      other.meanings.some(({ concept }) => meanings.some((one) => one.concept === concept)),
  );
}

/** "As you asked", "your colleague promised", "the customer called": the other side tells of this one. */
function tellsOf(side: Side, said: Mention[], passage: Reading): boolean {
  const { tokens, language, mentions } = passage;
  const roles = wordsOf(language, side);
  const you = wordsOf(language, 'you');
  const colleague = /^(?:colleague|kolleg|collegue|colega|collega|companero)/;
  const told = new Set(
    said.flatMap(({ meanings }) =>
      meanings.filter(({ kind }) => kind === 'say').map(({ concept }) => concept),
    ),
  );
  return tokens.some(({ word }, at) => {
    if (roles.has(word) || (side === 'agent' && colleague.test(word))) return true;
    if (!you.has(word)) return false;
    if (told.size === 0) return true;
    return mentions.some(
      (one) =>
        one.at > at &&
        one.at <= at + reach &&
        one.meanings.some(({ concept }) => told.has(concept)) &&
        one.mood !== 'asked' &&
        one.mood !== 'wanted' &&
        one.mood !== 'maybe',
    );
  });
}
