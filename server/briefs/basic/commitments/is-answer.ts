import { isFormula, type Utterance } from '../utterances.ts';

const leastLetters = 12;

/**
 * Whether a turn says something that can be an answer: more than formulas, questions and promises to come back.
 * Where it only puts off, what it tells of steps already taken is no answer either.
 */
export function isAnswer({ turn }: Utterance, utterances: Utterance[]): boolean {
  const said = utterances.filter((utterance) => utterance.turn === turn);
  const putsOff = said.some((utterance) => isHolding(utterance) || isWaiting(utterance));
  return said.some(
    (utterance) => isNews(utterance) && !(putsOff && isStep(utterance)) && !isWaiting(utterance),
  );
}

/** "I will look into it and come back to you." */
function isHolding({ text, lexicon }: Utterance): boolean {
  return lexicon?.promise.test(text) === true && lexicon.comeBack.test(text);
}

/** "Our carrier is looking into it." */
function isWaiting({ text, lexicon, entry }: Utterance): boolean {
  return entry.authorRole === 'agent' && lexicon?.thirdParty.test(text) === true;
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
  return !isHolding(utterance) && !lexicon.courtesy.test(text);
}
