import { addBranches } from './add-branches.ts';
import { relateOptions } from './relate-options.ts';
import { strongestRivals } from './strongest-rivals.ts';
import { seededRandom, shuffle } from './random.ts';
import { sumWeights } from './sum-weights.ts';
import type { Vector } from './to-vector.ts';

/** A text and the place of its option among the options. */
export interface Lesson {
  vector: Vector;
  option: number;
}

/** What there are weights for: each feature has one for each option and, after these, one for each branch. */
export interface Size {
  features: number;
  options: number;
  /** The options in each, by their places. */
  branches: readonly (readonly number[])[];
}

/** Weights while they are being learned. */
export interface Learning {
  /** Lessons to be learned from now on, with those that came before. */
  add(lessons: readonly Lesson[]): void;
  /** Learns from each of the lessons, in an order by chance, so many times. */
  goThrough(rounds: number): void;
  /** The scores of the options, as `finish` would have them. The array is used again. */
  score(vector: Vector): Float64Array;
  /** What was learned, the weights of one feature after those of another; nothing can be learned afterwards. */
  finish(): Float32Array;
}

/** By so much the right option shall lead; more before those of another branch, as these are the worse mistakes. */
const [margin, marginElsewhere] = [1, 1.3];
/** How much one lesson may change at most. */
const most = 0.3;
/** How often only words or only letters are looked at, so that each learns to do without the other. */
const halfSeen = 0.7;
/**
 * A feature speaks for the options it came with, even where no lesson needed it. This tells much of words seen seldom,
 * and goes wrong in long texts: the more lessons of each option there are, the less it counts.
 */
const company = { share: 0.07, seldom: 0.1, fewLessons: 20 };

/**
 * What tells the branches of a nested field from each other is learned once for all options in them, at half the weight
 * of what an option learns by itself.
 */
const branchShare = 0.5;

/**
 * Averaged passive-aggressive learning (Crammer et al. 2006, "Online passive-aggressive algorithms"; PA-I with the
 * three strongest rivals): each lesson changes the weights just so much that its option leads. What is learned is the
 * mean of all weights there ever were, and a little for each option a feature came with.
 */
export function beginLearning({ features, options, branches }: Size): Learning {
  const all = options + branches.length;
  const weights = new Float32Array(features * all);
  const sums = new Float32Array(features * all);
  const together = new Float32Array(features * all);
  const lessons: Lesson[] = [];
  const scores = new Float64Array(all);
  const ofOptions = scores.subarray(0, options);
  const random = seededRandom(1);
  const relation = relateOptions(branches, options);
  let steps = 1;

  const scoreNow = (vector: Vector, from: number, to: number): void => {
    sumWeights(scores, weights, vector, from, to);
    addBranches(scores, branches, branchShare);
  };
  const move = (vector: Vector, from: number, to: number, place: number, by: number) => {
    for (let n = from; n < to; n++) {
      const at = vector.features[n]! * all + place;
      const step = by * vector.values[n]!;
      weights[at]! += step;
      sums[at]! += steps * step;
    }
  };
  const learn = ({ vector, option }: Lesson): void => {
    const [from, to] = partSeen(vector, random);
    const square = (from < vector.letters ? 1 : 0) + (to > vector.letters ? 1 : 0);
    if (square === 0) return;
    scoreNow(vector, from, to);
    for (const rival of strongestRivals(ofOptions, option, marginElsewhere)) {
      const { own, others, isElsewhere } = relation(option, rival);
      const lead = scores[option]! - scores[rival]!;
      const loss = (isElsewhere ? marginElsewhere : margin) - lead;
      if (loss <= 0) continue;
      const share = 2 + branchShare ** 2 * (own.length + others.length);
      const by = Math.min(most, loss / (share * square));
      move(vector, from, to, option, by);
      move(vector, from, to, rival, -by);
      for (const branch of own) move(vector, from, to, branch, by * branchShare);
      for (const branch of others) move(vector, from, to, branch, -by * branchShare);
    }
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
          together[feature * all + option]! += vector.values[n]!;
        });
      }
    },
    goThrough(rounds) {
      const order = Uint32Array.from(lessons.keys());
      for (let round = 0; round < rounds; round++) {
        shuffle(order, random);
        for (const at of order) {
          learn(lessons[at]!);
          steps++;
        }
      }
    },
    score(vector) {
      scores.fill(0);
      const share = companyShare();
      vector.features.forEach((feature, n) => {
        const row = feature * all;
        for (let k = 0; k < all; k++) scores[k]! += vector.values[n]! * learnedAt(row + k, share);
      });
      addBranches(scores, branches, branchShare);
      return ofOptions;
    },
    finish() {
      const share = companyShare();
      for (let at = 0; at < weights.length; at++) {
        const isBranch = at % all >= options;
        weights[at] = learnedAt(at, share) * (isBranch ? branchShare : 1);
      }
      return weights;
    },
  };
}

function partSeen(vector: Vector, random: () => number): [from: number, to: number] {
  const all = vector.features.length;
  if (random() >= halfSeen) return [0, all];
  return random() < 0.5 ? [0, vector.letters] : [vector.letters, all];
}
