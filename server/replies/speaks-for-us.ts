import type { Mood } from '../support/clauses/mood-of.ts';
import type { LanguageCode } from '../support/languages/languages.ts';
import type { Mention, Reading } from '../support/reading.ts';
import type { SupportPassage } from '../support/support.ts';
import { readText } from '../support/read-text.ts';

/** What costs the team something, however it is said: nobody but the team grants it. */
const granted = new Set(
  'refund credit compensate replace discount voucher free insure donate renew upgrade-plan'.split(
    ' ',
  ),
);
/** Verbs of some languages name who acts by their ending alone. */
const firstPerson: Record<LanguageCode, RegExp> = {
  en: /^(?:i|we)$/,
  de: /^(?:ich|wir)$/,
  fr: /^(?:je|j|nous|on)$/,
  es: /^(?:yo|nosotros|he|voy)$|.{2}(?:[aei]mos)$/,
  pt: /^(?:eu|vou)$|.{2}(?:[aei]mos)$/,
  nl: /^(?:ik|wij|we)$/,
  it: /^(?:io|noi|ho)$|.{2}(?:iamo|emmo|remo)$/,
};
const unsaid = new Set<Mood>(['asked', 'wanted', 'maybe', 'will']);

/**
 * Whether a sentence to a customer binds the team or tells what it did: it announces something, grants something, or
 * says "I" or "we". Only the team's own words to this customer, or its help centre, may say so.
 */
export function speaksForUs({ tokens, clauses, mentions, language }: Reading): boolean {
  const saysWe = clauses.some(
    ({ start, end, isQuestion }) =>
      !isQuestion && tokens.slice(start, end).some(({ word }) => firstPerson[language].test(word)),
  );
  const isQuestion = ({ clause }: Mention) => clauses[clause]?.isQuestion === true;
  return (
    saysWe ||
    mentions.some((one) => one.mood === 'will' && !isQuestion(one)) ||
    mentions.some((one) => one.meanings.some(({ concept }) => granted.has(concept)))
  );
}

/** Whether what a sentence announces is announced in passages, and not only spoken of. */
export function isAnnouncedIn(sentence: Reading, passages: SupportPassage[]): boolean {
  const read = passages.map(({ text }) => readText(text, sentence.language));
  return sentence.mentions
    .filter(({ mood, meanings }) => mood === 'will' && meanings.some(({ kind }) => kind === 'act'))
    .every((mention) =>
      read.some(({ mentions }) =>
        mentions.some((other) => other.mood === 'will' && isSame(mention, other)),
      ),
    );
}

/** Whether a sentence states what passages only ask, want or hold possible. */
export function statesWhatIsAsked(sentence: Reading, passages: SupportPassage[]): boolean {
  const read = passages.map(({ text }) => readText(text, sentence.language));
  return sentence.mentions.some((mention) => {
    const isStated = mention.mood === 'plain' || mention.mood === 'done';
    const isAct = mention.meanings.some(({ kind }) => kind === 'act' || kind === 'state');
    if (!isStated || !isAct || sentence.clauses[mention.clause]?.isQuestion) return false;
    const found = read.flatMap(({ mentions, clauses }) =>
      mentions
        .filter((other) => isSame(mention, other))
        .map((other) => unsaid.has(other.mood) || clauses[other.clause]?.isQuestion === true),
    );
    return found.length > 0 && found.every((isUnsaid) => isUnsaid);
  });
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.word === other.word ||
    one.meanings.some(({ concept }) => other.meanings.some((two) => two.concept === concept))
  );
}
