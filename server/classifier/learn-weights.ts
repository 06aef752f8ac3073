import { seededRandom, shuffle } from './random.ts';
import type { Vector } from './to-vector.ts';

/** A text and the place of its option among the options. */
export interface Lesson {
  vector: Vector;
  option: number;
}

/** Weights while they are being learned: one of each feature for each option. */
export interface Learning {
  /** Lessons to be learned from now on, with those that came before. */
  add(lessons: readonly Lesson[]): void;
  /** Learns from each of the lessons, in an order by chance, so many times. */
  goThrough(rounds: number): void;
  /** The scores of the options, as `finish` would have them. The array is used again. */
  score(vector: Vector): Float64Array;
  /** What was learned; nothing can be learned afterwards. */
  finish(): Float32Array;
}

/** By so much the right option shall lead. */
const margin = 1;
/** How much one lesson may change at most. */
const most = 0.3;
const rivals = 3;
/** How often only words or only letters are looked at, so that each learns to do without the other. */
const halfSeen = 0.7;
/**
 * A feature speaks for the options it came with, even where no lesson needed it. This tells much of words seen seldom,
 * and goes wrong in long texts: the more lessons of each option there are, the less it counts.
 */
const company = { share: 0.07, seldom: 0.1, fewLessons: 20 };

/**
 * Averaged passive-aggressive learning (Crammer et al. 2006, "Online passive-aggressive algorithms"; PA-I with the
 * three strongest rivals): each lesson changes the weights just so much that its option leads. What is learned is the
 * mean of all weights there ever were, and a little for each option a feature came with.
 */
export function beginLearning(features: number, options: number): Learning {
  const weights = new Float32Array(features * options);
  const sums = new Float32Array(features * options);
  const together = new Float32Array(features * options);
  const lessons: Lesson[] = [];
  const scores = new Float64Array(options);
  const random = seededRandom(1);
  let steps = 1;

  const scoreNow = (vector: Vector, from: number, to: number): void => {
    scores.fill(0);
    for (let n = from; n < to; n++) {
      const row = vector.features[n]! * options;
      const value = vector.values[n]!;
      for (let k = 0; k < options; k++) scores[k]! += value * weights[row + k]!;
    }
  };
  const move = (vector: Vector, from: number, to: number, option: number, by: number) => {
    for (let n = from; n < to; n++) {
      const at = vector.features[n]! * options + option;
      const step = by * vector.values[n]!;
      weights[at]! += step;
      sums[at]! += steps * step;
    }
  };
  const learn = ({ vector, option }: Lesson): void => {
    const [from, to] = partSeen(vector, random);
    const square = (from < vector.letters ? 1 : 0) + (to > vector.letters ? 1 : 0);
    if (square > 0) {
      scoreNow(vector, from, to);
      for (const rival of strongest(scores, option)) {
        const loss = margin - (scores[option]! - scores[rival]!);
        const by = Math.min(most, loss / (2 * square));
        move(vector, from, to, option, by);
        move(vector, from, to, rival, -by);
      }
    }
    steps++;
  };
  const companyShare = (): number =>
    (company.share * company.fewLessons) / (company.fewLessons + lessons.length / options);
  const learnedAt = (at: number, share: number): number =>
    weights[at]! -
    sums[at]! / steps +
    (together[at] === 0 ? 0 : share * Math.log(1 + together[at]! / company.seldom));
  return {
    add(more) {
      for (const lesson of more) {
        const { vector, option } = lesson;
        lessons.push(lesson);
        vector.features.forEach((feature, n) => {
          together[feature * options + option]! += vector.values[n]!;
        });
      }
    },
    goThrough(rounds) {
      const order = Uint32Array.from(lessons.keys());
      for (let round = 0; round < rounds; round++) {
        shuffle(order, random);
        for (const at of order) learn(lessons[at]!);
      }
    },
    score(vector) {
      scores.fill(0);
      const share = companyShare();
      vector.features.forEach((feature, n) => {
        const row = feature * options;
        for (let k = 0; k < options; k++)
          scores[k]! += vector.values[n]! * learnedAt(row + k, share);
      });
      return scores;
    },
    finish() {
      const share = companyShare();
      for (let at = 0; at < weights.length; at++) weights[at] = learnedAt(at, share);
      return weights;
    },
  };
}

function partSeen(vector: Vector, random: () => number): [from: number, to: number] {
  const all = vector.features.length;
  if (random() >= halfSeen) return [0, all];
  return random() < 0.5 ? [0, vector.letters] : [vector.letters, all];
}

/** The options that come too close to the right one or lead before it, strongest first. */
function strongest(scores: Float64Array, option: number): number[] {
  const found: number[] = [];
  const enough = scores[option]! - margin;
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k]!;
    if (k === option || score <= enough) continue;
    if (found.length === rivals && score <= scores[found[rivals - 1]!]!) continue;
    let at = found.length;
    while (at > 0 && scores[found[at - 1]!]! < score) at--;
    found.splice(at, 0, k);
    if (found.length > rivals) found.pop();
  }
  return found;
}
