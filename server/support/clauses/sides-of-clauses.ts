import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { SpeakerRole } from '../support.ts';

export type Side = 'customer' | 'agent';

/**
 * Which side does what each clause of a sentence tells, and by which word it is named there.
 *
 * @param names on which side each name stands
 */
export function sidesOfClauses(
  sentence: Reading,
  names: ReadonlyMap<string, SpeakerRole>,
): { side?: Side | undefined; word?: string | undefined }[] {
  let side: Side | undefined;
  return sentence.clauses.map(({ isJoined }, index) => {
    const mentions = sentence.mentions.filter(
      (one) => one.clause === index && !names.has(one.word),
    );
    const subject = subjectOf(sentence, index, mentions, names);
    if (subject) side = subject.side;
    else if (!isJoined) side = undefined;
    return { side, word: subject?.word };
  });
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
    if (!token || tokens[at + 1]?.word === "'s" || isBehindPreposition(tokens, at)) continue;
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

/** "Free for the customer" tells of nothing the customer does. */
const prepositions = new Set(
  'for of to with at from fur von an bei mit pour au aux chez avec du para de del con do da com ao voor van met per di della alla al'.split(
    ' ',
  ),
);

function isBehindPreposition(tokens: Reading['tokens'], at: number): boolean {
  const [before = '', further = ''] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  return prepositions.has(before) || (articles.test(before) && prepositions.has(further));
}
const articles = /^(?:the|den|die|das|der|dem|le|la|les|el|los|las|o|os|as|het|il|lo|gli)$/;
