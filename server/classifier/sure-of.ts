import type { Fits } from './fit-of.ts';

/** How steeply likeness to the examples makes sure, against what is usual. */
const steepness = 10;
const nearest = 1e-6;

/**
 * How sure to be of the first option: that the ticket is like those of any option, and that of all it is this one.
 * As what one is sure of, not yet what turns out right: as the logarithm of the odds.
 *
 * @param share what of one whole the first option gets
 */
export function sureOf(share: number, fit: number, { fits, usualFit }: Fits): number {
  const like = 1 / (1 + Math.exp((-steepness * (fit - fits)) / usualFit));
  const both = Math.min(1 - nearest, Math.max(nearest, share * like));
  return Math.log(both / (1 - both));
}
