import type { Install } from '../installs/install.ts';

/**
 * Since when nothing is looked for that is like a ticket: recommendations show it and replies rest on it, so it is
 * looked for while either is on.
 *
 * @returns `undefined` while it is looked for
 */
export function offSinceBoth({
  recommendationsOffAt,
  repliesOffAt,
}: Pick<Install, 'recommendationsOffAt' | 'repliesOffAt'>): Date | undefined {
  if (!recommendationsOffAt || !repliesOffAt) return undefined;
  return recommendationsOffAt > repliesOffAt ? recommendationsOffAt : repliesOffAt;
}
