import { isFormula, type Utterance } from '../utterances.ts';

const leastLetters = 12;

/** Whether a turn says something that can be an answer: more than formulas, questions and promises to come back. */
export function isAnswer({ turn }: Utterance, utterances: Utterance[]): boolean {
  return utterances.some((utterance) => utterance.turn === turn && isNews(utterance));
}

function isNews(utterance: Utterance): boolean {
  const { text, lexicon } = utterance;
  if (isFormula(utterance) || /[?？]/.test(text.slice(-3))) return false;
  if (text.replace(/[^\p{L}\d]/gu, '').length < leastLetters && !/\d/.test(text))
    return /^(?:yes|no|ja|nein|oui|non|sí|si|não|sim|はい|いいえ)/iu.test(text);
  if (!lexicon) return true;
  const isHolding = lexicon.promise.test(text) && lexicon.comeBack.test(text);
  return !isHolding && !lexicon.courtesy.test(text);
}
