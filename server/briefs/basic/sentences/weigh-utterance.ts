import type { Utterance } from '../utterances.ts';
import { isFormula } from '../utterances.ts';

/**
 * How much a sentence tells of what a conversation is about. Set by hand: what decides on a thread is who speaks
 * and when, not repetition (quality of plain methods on mail threads: the first words of the customer and the
 * last words with content of the team beat every centrality measure).
 */
const weights = {
  /** For each content word, up to `mostWords` of them. */
  word: 0.12,
  subjectWord: 0.7,
  firstTurn: 1.8,
  lastTurn: 1,
  /** Sentences late in a turn matter less. */
  latePosition: -0.16,
  number: 0.35,
  question: 0.3,
  problem: 0.8,
  action: 0.9,
  formula: -3,
  tooShort: -1.2,
} as const;
const mostWords = 16;
const fewWords = 4;
const problem =
  /(?<![\p{L}\d])(?:not|can ?t|cannot|won ?t|doesn ?t|didn ?t|isn ?t|hasn ?t|never|still|fail\w*|error|broken?|wrong|missing|lost|stuck|problem|issue|unable|refund|cancel\w*|late|delay\w*|nicht|kein\w*|fehl\w*|defekt|kaputt|no|sin|falta|roto|pas|plus|cassé|panne|não|quebrad\w+|erro)(?![\p{L}\d])|ない|ません|エラー|故障|届|壊/iu;

export interface Weighing {
  /** Stems of the subject. */
  subject: Set<string>;
  /** First turn of the customer, last turns of each side. */
  firstTurn: number | undefined;
  lastTurns: Set<number>;
}

/** @returns how much a sentence tells; below nothing for greetings and scraps */
export function weighUtterance(
  utterance: Utterance,
  { subject, firstTurn, lastTurns }: Weighing,
): number {
  const { text, turn, position, lexicon } = utterance;
  const words = contentWords(text);
  let weight = weights.word * Math.min(words.length, mostWords);
  weight += weights.subjectWord * Math.min(2, words.filter((word) => subject.has(word)).length);
  if (turn === firstTurn) weight += weights.firstTurn;
  if (lastTurns.has(turn)) weight += weights.lastTurn;
  weight += weights.latePosition * Math.min(position, 8);
  if (/\d/.test(text)) weight += weights.number;
  if (/[?？]\s*$/.test(text)) weight += weights.question;
  if (problem.test(text)) weight += weights.problem;
  const isAction = lexicon?.done.test(text) === true || lexicon?.advice.test(text) === true;
  if (isAction || lexicon?.promise.test(text) === true) weight += weights.action;
  if (isFormula(utterance) || lexicon?.courtesy.test(text) === true) weight += weights.formula;
  if (words.length < fewWords) weight += weights.tooShort;
  return weight;
}

/** Words of some length without their endings; of a script without spaces, pairs of characters. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  const pairs = text.match(/[\p{Script=Han}\p{Script=Katakana}]{2}/gu) ?? [];
  return [...words.map((word) => word.slice(0, 6)), ...pairs];
}
