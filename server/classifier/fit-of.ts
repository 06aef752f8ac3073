import type { Trial } from './learn-and-try.ts';

/** Below which fit a ticket is like those of no option, and the fit of the ticket in the middle. */
export interface Fits {
  fits: number;
  usualFit: number;
}

/** Of the tickets that have an option, so many are to be seen to fit. */
const keptShare = 0.95;
/** Where too few trials say where the line is: about what one whole word of an option's name makes of a ticket. */
const usual: Fits = { fits: 0.06, usualFit: 1 };
const enoughTrials = 40;
/** Where the examples are all alike, as from a form, what is put in other words still fits. */
const mostOfUsual = 0.5;

/**
 * How much a text is like those of any option, the higher the more: the score of the first option, less what the text
 * says that no example says. The score of the first tells better what fits none than its lead over the second does.
 */
export function fitOf(scores: Float64Array, known: number): number {
  if (scores.length < 2) return known;
  return known * scores.reduce((most, score) => Math.max(most, score), -Infinity);
}

export function findFits(trials: readonly Trial[]): Fits {
  if (trials.length < enoughTrials) return usual;
  const fits = Float64Array.from(trials, ({ scores, known }) => fitOf(scores, known)).sort();
  const [lowest, middle] = [1 - keptShare, 0.5].map(
    (share) => fits[Math.floor(fits.length * share)],
  );
  const usualFit = Math.max(middle!, usual.fits);
  return { fits: Math.min(lowest!, usualFit * mostOfUsual), usualFit };
}
