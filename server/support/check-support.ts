import { examine } from './examine.ts';
import type { Support, SupportContext, SupportPassage } from './support.ts';
import { weigh } from './weighing/weigh.ts';

/** A sentence of a brief is a line or two. */
const longestSentence = 2000;

/**
 * Whether the cited passages say what a sentence says: its numbers, days, codes, names and addresses, what is done
 * and what only promised or wanted, what is denied, who said it, and what its other words mean. Sentence and passages
 * may be in different languages, of those in `languages/`: names, numbers, days, codes and links are held to the same
 * in both; other words are compared by what the lexicon says they mean, and what it does not know counts as not said.
 * What a check is sure of refuses a sentence whatever else it says: a number, a day, a code, an address, a name, a
 * denial that nothing contradicts. All other doubts are weighed together, with weights that were fitted to labelled
 * sentences.
 * A check by words, not by sense: it is meant to refuse when in doubt, and it refuses what it cannot read. Of Japanese
 * and other scripts without blanks it knows no words, and a number that is right proves nothing of what is said with
 * it: nothing that is written in them, or rests on it, is ever supported.
 *
 * @param sentence one sentence that a model wrote
 * @param passages the comments, or parts of them, that it cites
 * @param about what needs no passage
 * @returns all reasons against it; none when it is supported
 */
export function checkSupport(
  sentence: string,
  passages: SupportPassage[],
  about: SupportContext,
): Support {
  if (sentence.length > longestSentence) return refused;
  const examined = examine(sentence, passages, about);
  if (!examined) return refused;
  const { findings, checked } = examined;
  const sure = findings.filter(({ isDoubtful }) => !isDoubtful);
  const weighed = weigh(checked).filter(({ word }) => word !== undefined || sure.length === 0);
  const reasons = [...sure.map(({ code, word }) => ({ code, word })), ...weighed];
  return { isSupported: reasons.length === 0, reasons };
}

const refused: Support = { isSupported: false, reasons: [{ code: 'unreadable' }] };
