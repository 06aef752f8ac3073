import { seededRandom, shuffle } from './random.ts';
import type { Vector } from './to-vector.ts';

/** A text and the place of its option among the options. */
export interface Lesson {
  vector: Vector;
  option: number;
}

/** Weights while they are being learned: one of each feature for each option. */
export interface Learning {
  options: number;
  /** Learns from each of the lessons once, in an order by chance. */
  goThrough(lessons: readonly Lesson[]): void;
  /** The scores of the options, by the mean of all weights there ever were. The array is used again. */
  score(vector: Vector): Float64Array;
  /** The mean of all weights there ever were; nothing can be learned afterwards. */
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
 * Averaged passive-aggressive learning (Crammer et al. 2006, "Online passive-aggressive algorithms"; PA-I with the
 * three strongest rivals): each lesson changes the weights just so much that its option leads.
 */
export function beginLearning(features: number, options: number): Learning {
  const weights = new Float32Array(features * options);
  const sums = new Float32Array(features * options);
  const scores = new Float64Array(options);
  const random = seededRandom(1);
  let steps = 1;

  const addScores = (table: Float32Array, vector: Vector, from: number, to: number, by: number) => {
    for (let n = from; n < to; n++) {
      const row = vector.features[n]! * options;
      const value = vector.values[n]! * by;
      for (let k = 0; k < options; k++) scores[k]! += value * table[row + k]!;
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
      scores.fill(0);
      addScores(weights, vector, from, to, 1);
      for (const rival of strongest(scores, option)) {
        const loss = margin - (scores[option]! - scores[rival]!);
        const by = Math.min(most, loss / (2 * square));
        move(vector, from, to, option, by);
        move(vector, from, to, rival, -by);
      }
    }
    steps++;
  };
  return {
    options,
    goThrough(lessons) {
      const order = Uint32Array.from(lessons.keys());
      shuffle(order, random);
      for (const at of order) learn(lessons[at]!);
    },
    score(vector) {
      scores.fill(0);
      addScores(weights, vector, 0, vector.features.length, 1);
      addScores(sums, vector, 0, vector.features.length, -1 / steps);
      return scores;
    },
    finish() {
      for (let at = 0; at < weights.length; at++) weights[at]! -= sums[at]! / steps;
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
