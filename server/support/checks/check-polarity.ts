import { asksMore } from '../clauses/asks-more.ts';
import { findMeaning, type Evidence, type Found } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Finding } from '../support.ts';

/**
 * Whether what the passages only ask for is told as done, and whether something is said not to exist ("no notice
 * period") of which they speak without a "not".
 */
export function checkPolarity(sentence: Reading, evidence: Evidence): Finding[] {
  const isAsking = sentence.mentions.some(
    ({ mood, meanings }) =>
      mood === 'asked' || mood === 'wanted' || meanings.some(({ concept }) => concept === 'ask'),
  );
  return sentence.mentions.flatMap((mention): Finding[] => {
    if (mention.meanings.some(({ kind }) => kind === 'free' || kind === 'say')) return [];
    const places = findMeaning(mention, evidence).filter(({ isSame }) => isSame);
    if (places.length === 0) return [];
    if (!isAsking && mention.isPast && places.every(isAsked))
      return [{ code: 'modality', word: mention.raw, isDoubtful: true }];
    if (isNone(mention, sentence) && places.every((place) => !isAsked(place) && isPlain(place)))
      return [{ code: 'negation', word: mention.raw }];
    return [];
  });
}

/** In a question whose answer is yes or no. */
function isAsked({ mention, reading }: Found): boolean {
  const clause = reading.clauses[mention.clause];
  return clause?.isQuestion === true && !asksMore(clause, reading.tokens);
}

/** A thing right behind "no": "no notice period", "keine Garantie". */
function isNone({ at, isDenied, isPast }: Mention, { tokens, language }: Reading): boolean {
  if (!isDenied || isPast) return false;
  const not = wordsOf(language, 'not');
  return [1, 2].some((back) => {
    const word = tokens[at - back]?.word ?? '';
    return nones.test(word) && not.has(word);
  });
}
const nones = /^(?:no|kein\w*|aucune?|ningun[ao]?|nenhuma?|geen|nessuna?)$/;

function isPlain({ mention, sign }: Found): boolean {
  return sign > 0 && !mention.isDenied;
}
