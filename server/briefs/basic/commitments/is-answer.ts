import { isFormula, turnOf, type Utterance } from '../utterances.ts';
import { sharesWords } from './shares-words.ts';
import { takesOn } from './takes-on.ts';

const leastLetters = 12;

/**
 * Whether a turn says something that can be an answer: more than formulas, questions and promises to come back.
 * Where it only puts off, what it tells of steps already taken is no answer either, and the rest answers only
 * what it speaks of.
 *
 * @param question what was asked; `undefined` when any news will do
 */
export function isAnswer(
  { turn }: Utterance,
  utterances: Utterance[],
  question: string | undefined,
): boolean {
  const said = turnOf(utterances, turn);
  const isPutOff = said.some(isLater);
  return said.some((utterance) => {
    if (!isNews(utterance) || isWaiting(utterance)) return false;
    if (!isPutOff) return true;
    return !isStep(utterance) && (!question || sharesWords(question, utterance.text));
  });
}

/** Whether a turn says that the answer, or what was asked for, is still to come. */
export function putsOff({ turn }: Utterance, utterances: Utterance[]): boolean {
  return turnOf(utterances, turn).some(isLater);
}

function isLater(utterance: Utterance): boolean {
  return isHolding(utterance) || isWaiting(utterance) || isToCome(utterance);
}

/** "I will look into it and come back to you." */
function isHolding({ text, lexicon }: Utterance): boolean {
  return lexicon !== undefined && takesOn(text, lexicon) && lexicon.comeBack.test(text);
}

/** "Our carrier is looking into it." */
function isWaiting({ text, lexicon, entry }: Utterance): boolean {
  return entry.authorRole === 'agent' && lexicon?.thirdParty.test(text) === true;
}

/** A customer who will send it has not sent it. */
function isToCome({ text, lexicon, entry }: Utterance): boolean {
  return entry.authorRole === 'customer' && lexicon !== undefined && takesOn(text, lexicon);
}

function isStep({ text, lexicon, entry }: Utterance): boolean {
  return entry.authorRole === 'agent' && lexicon?.done.test(text) === true;
}

function isNews(utterance: Utterance): boolean {
  const { text, lexicon } = utterance;
  if (isFormula(utterance) || /[?？]/.test(text.slice(-3))) return false;
  if (text.replace(/[^\p{L}\d]/gu, '').length < leastLetters && !/\d/.test(text))
    return /^(?:yes|no|ja|nein|oui|non|sí|si|não|sim|はい|いいえ)/iu.test(text);
  if (!lexicon) return true;
  return !isHolding(utterance) && !isToCome(utterance) && !lexicon.courtesy.test(text);
}
