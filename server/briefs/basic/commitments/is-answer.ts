import { turnOf, type Utterance } from '../utterances.ts';
import { actsOf } from './acts-of.ts';
import { sharesWords } from './shares-words.ts';

/**
 * Whether a turn says something that can be an answer: more than formulas, questions and promises to come back.
 * Where it only puts off, what it tells of steps already taken is no answer either, and the rest answers only
 * what it speaks of.
 *
 * @param question what was asked; `undefined` when any news will do
 */
export function isAnswer(
  turn: number,
  utterances: Utterance[],
  question: Utterance | undefined,
): boolean {
  const turnSaid = turnOf(utterances, turn);
  const news = turnSaid.filter((said) => actsOf(said).isNews && !actsOf(said).waits);
  if (!putsOff(turn, utterances)) return news.length > 0;
  const speaksOfIt = (said: Utterance) => !question || sharesWords(question, said);
  if (turnSaid.some(({ entry }) => entry.authorRole === 'customer')) {
    // They told one thing and will send another.
    return news.length > 0 && !turnSaid.some((said) => actsOf(said).isToCome && speaksOfIt(said));
  }
  return news.some((said) => !actsOf(said).tellsDone && speaksOfIt(said));
}

/** Whether a turn says that the answer, or what was asked for, is still to come. */
export function putsOff(turn: number, utterances: Utterance[]): boolean {
  return turnOf(utterances, turn).some((said) => {
    const { holds, waits, isToCome } = actsOf(said);
    return holds || waits || isToCome;
  });
}
