import type { Trial } from './fit-sharpness.ts';

/** Of the tickets that have an option, so many are to be seen to fit. */
const keptShare = 0.95;
/** Where too few trials say where the line is. */
const usualFits = 0.1;
const enoughTrials = 40;

/**
 * How much a text is like those of any option, the higher the more: the score of the first option, less what the text
 * says that no example says. The score of the first tells better what fits none than its lead over the second does.
 */
export function fitOf(scores: Float64Array, known: number): number {
  if (scores.length < 2) return known;
  return known * scores.reduce((most, score) => Math.max(most, score), -Infinity);
}

/** Below which fit a ticket is like those of no option. */
export function lowestFit(trials: readonly Trial[]): number {
  if (trials.length < enoughTrials) return usualFits;
  const fits = Float64Array.from(trials, ({ scores, known }) => fitOf(scores, known)).sort();
  return fits[Math.floor(fits.length * (1 - keptShare))]!;
}
