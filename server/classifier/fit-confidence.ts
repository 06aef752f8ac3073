import type { Classifier } from './classifier.ts';
import { findFits, fitOf } from './fit-of.ts';
import type { Trial } from './learn-and-try.ts';
import { shareOut } from './share-out.ts';
import { sureOf } from './sure-of.ts';

/** What is usual; few trials say little, and leave it near here. */
const usualSharpness = 3;
const usualLine = { offset: 0.5, slope: 0.65 };
const worthTrials = 10;
const [lowest, highest] = [1, 40];

/**
 * How scores become confidences, so that of what is said with 0.8 eight of ten turn out right: the likeliest way, given
 * what became of the trials.
 */
export function fitConfidence(trials: readonly Trial[]): Pick<Classifier, 'confidence' | 'fits'> {
  const sharpness = fitSharpness(trials);
  const { fits, usualFit } = findFits(trials);
  const outcomes = trials.map(({ scores, known, option }) => {
    const shares = shareOut(scores, sharpness);
    const first = shares.reduce((best, share, at) => (share > shares[best]! ? at : best), 0);
    const sure = sureOf(shares[first]!, fitOf(scores, known), { fits, usualFit });
    return { sure, right: first === option };
  });
  return { fits, confidence: { sharpness, usualFit, ...fitLine(outcomes) } };
}

/** The cost falls and then rises: a golden section finds where it turns. */
function fitSharpness(trials: readonly Trial[]): number {
  const cost = (log: number): number => {
    const unusual = worthTrials * (log - Math.log(usualSharpness)) ** 2;
    return trials.reduce(
      (sum, { scores, option }) =>
        sum - Math.log(Math.max(1e-12, shareOut(scores, Math.exp(log))[option]!)),
      unusual,
    );
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(lowest), Math.log(highest)];
  for (let turn = 0; turn < 16; turn++) {
    const width = (high - low) * golden;
    if (cost(high - width) < cost(low + width)) high = low + width;
    else low = high - width;
  }
  return Math.exp((low + high) / 2);
}

/** Logistic regression of right on sure, by Newton's method; unusual lines cost as much as some trials do. */
function fitLine(outcomes: readonly { sure: number; right: boolean }[]) {
  let { offset, slope } = usualLine;
  for (let turn = 0; turn < 25; turn++) {
    let [byOffset, bySlope] = [
      worthTrials * (offset - usualLine.offset),
      worthTrials * (slope - usualLine.slope),
    ];
    let [square, mixed, line] = [worthTrials, 0, worthTrials];
    for (const { sure, right } of outcomes) {
      const said = 1 / (1 + Math.exp(-offset - slope * sure));
      const error = said - (right ? 1 : 0);
      const weight = said * (1 - said);
      byOffset += error;
      bySlope += error * sure;
      square += weight;
      mixed += weight * sure;
      line += weight * sure * sure;
    }
    const whole = square * line - mixed * mixed;
    offset -= (line * byOffset - mixed * bySlope) / whole;
    slope -= (square * bySlope - mixed * byOffset) / whole;
  }
  // However the trials came out, what scores higher is never said with less confidence.
  return { offset, slope: Math.max(0.05, slope) };
}
