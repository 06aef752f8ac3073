import type { Utterance } from '../utterances.ts';
import { contentWords, weighUtterance, type Weighing } from './weigh-utterance.ts';

/** A sentence that only says again what is chosen already costs this much of its weight. */
const repeatCost = 2;
/** How far the last one may go over the words there is room for. */
const leeway = 1.25;
/** Nothing worth reading fits into fewer words. */
const leastRoom = 3;

/** How much may be chosen; what is not named has no limit. */
export interface Room {
  words?: number;
  sentences?: number;
}

/**
 * The sentences that tell most, the weightiest first, as long as there is room; what repeats a chosen one weighs
 * less. One is taken whatever it weighs, the others only where they tell something.
 */
export function pickSentences(from: Utterance[], weighing: Weighing, room: Room): Utterance[] {
  const chosen: Utterance[] = [];
  const said = new Set<string>();
  let { words = Infinity, sentences = Infinity } = room;
  const weighed = from.map((utterance) => ({
    utterance,
    weight: weighUtterance(utterance, weighing),
    length: utterance.text.split(/\s+/).length,
    content: contentWords(utterance.text),
  }));
  while (weighed.length > 0 && sentences > 0) {
    let best = -1;
    let most = chosen.length === 0 ? -Infinity : 0;
    for (const [index, { weight, length, content }] of weighed.entries()) {
      if (length > words * leeway && chosen.length > 0) continue;
      const repeated = content.filter((word) => said.has(word)).length;
      const worth = weight - repeatCost * (content.length ? repeated / content.length : 0);
      if (worth > most) [best, most] = [index, worth];
    }
    const [taken] = best < 0 ? [] : weighed.splice(best, 1);
    if (!taken) break;
    chosen.push(taken.utterance);
    words -= taken.length;
    sentences -= 1;
    for (const word of taken.content) said.add(word);
    if (words <= leastRoom) break;
  }
  return chosen;
}
