import type { Classifier, Example } from './classifier.ts';
import { languageOf } from './language-of.ts';
import { readFeatures } from './read-features.ts';
import { scoreOptions } from './score-options.ts';
import { toVector } from './to-vector.ts';

/** The classifier after a decision, and why training it anew would be better, if so. */
export interface Learned {
  classifier: Classifier;
  /**
   * - `unknown-option`: the option was not there at the training, so nothing was learned.
   * - `nothing-known`: no word of the ticket was there at the training, so nothing was learned.
   * - `many-decisions`: so much came since that new words and confidences are due.
   */
  retrain: 'unknown-option' | 'nothing-known' | 'many-decisions' | undefined;
}

const margin = 1;
/** One person's decision may change so much. */
const most = 0.2;
const [fewDecisions, shareOfExamples] = [50, 0.05];

/**
 * Takes in one decided ticket at once: where its option does not lead clearly, its words speak more for it and less for
 * the strongest other. New words, new options and how sure to be wait for the next training. The classifier given stays
 * as it is.
 */
export function learn(classifier: Classifier, { text, option }: Example): Learned {
  const right = classifier.options.indexOf(option);
  if (right < 0) return { classifier, retrain: 'unknown-option' };
  const features = readFeatures(text, languageOf(text, classifier.usual));
  const vector = toVector(features, classifier.vocabulary);
  if (vector.features.length === 0) return { classifier, retrain: 'nothing-known' };
  const learned = new Map(classifier.learned);
  const decisions = classifier.decisions + 1;
  const scores = scoreOptions(classifier, vector);
  const rival = strongestOther(scores, right);
  const loss = rival < 0 ? 0 : margin - (scores[right]! - scores[rival]!);
  if (loss > 0) {
    const square = vector.values.reduce((sum, value) => sum + value * value, 0);
    const by = Math.min(most, loss / (2 * square));
    vector.features.forEach((feature, n) => {
      const [row, step] = [feature * scores.length, by * vector.values[n]!];
      learned.set(row + right, (learned.get(row + right) ?? 0) + step);
      learned.set(row + rival, (learned.get(row + rival) ?? 0) - step);
    });
  }
  const isMany = decisions >= Math.max(fewDecisions, classifier.examples * shareOfExamples);
  return {
    classifier: { ...classifier, learned, decisions },
    retrain: isMany ? 'many-decisions' : undefined,
  };
}

function strongestOther(scores: Float64Array, right: number): number {
  let best = -1;
  scores.forEach((score, place) => {
    if (place !== right && (best < 0 || score > scores[best]!)) best = place;
  });
  return best;
}
