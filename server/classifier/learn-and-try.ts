import { beginLearning, type Learning, type Lesson, type Size } from './learn-weights.ts';
import type { Vector } from './to-vector.ts';

/** What was made of a text that had not been learned from. */
export interface Trial {
  scores: Float64Array;
  /** As of its vector. */
  known: number;
  /** The option it has. */
  option: number;
}

/** From so many on, a tenth is held back and learned in the end; of fewer, each is held back once. */
const manyLessons = 1500;
const [roundsOfMany, roundsOfFew] = [10, 24];
/** After what was held back has come to the rest. */
const lastRounds = 2;
const [shareOfMany, shareOfFew] = [10, 5];

/**
 * Learns from all lessons, and tries what it would have made of some that it had not learned from yet.
 *
 * @param always lessons that are never held back
 * @param asNew the vector of a lesson as it would be, had the lesson never been there
 */
export function learnAndTry(
  size: Size,
  lessons: readonly Lesson[],
  always: readonly Lesson[],
  asNew: (lesson: number) => Vector,
): { learning: Learning; trials: Trial[] } {
  const isMany = lessons.length >= manyLessons;
  const trial = (learning: Learning, at: number): Trial => {
    const vector = asNew(at);
    return {
      scores: learning.score(vector).slice(),
      known: vector.known,
      option: lessons[at]!.option,
    };
  };
  const heldBack = (part: number, parts: number): number[] =>
    [...lessons.keys()].filter((at) => spread(at) % parts === part);
  const learnWithout = (held: readonly number[]): Learning => {
    const without = new Set(held);
    const learning = beginLearning(size);
    learning.add([...always, ...lessons.filter((_, at) => !without.has(at))]);
    learning.goThrough(isMany ? roundsOfMany : roundsOfFew);
    return learning;
  };

  if (isMany) {
    const held = heldBack(0, shareOfMany);
    const learning = learnWithout(held);
    const trials = held.map((at) => trial(learning, at));
    learning.add(held.map((at) => lessons[at]!));
    learning.goThrough(lastRounds);
    return { learning, trials };
  }
  const trials: Trial[] = [];
  for (let part = 0; part < shareOfFew; part++) {
    const held = heldBack(part, shareOfFew);
    if (held.length === 0) continue;
    const learning = learnWithout(held);
    trials.push(...held.map((at) => trial(learning, at)));
  }
  return { learning: learnWithout([]), trials };
}

/** Neighbours often come from the same option: what is held back is taken from all over. */
function spread(at: number): number {
  return (Math.imul(at + 1, 0x9e3779b1) >>> 0) >>> 8;
}
