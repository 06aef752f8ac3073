import type { Origin } from './find-origins.ts';

/**
 * Where a range of a cleaned and masked text stands in the original: from the first of its characters that is known
 * there to the last, so that a mask at either end stays outside.
 *
 * @returns `undefined` where none is known, or where both ends are not in order
 */
export function placeInOriginal(
  origins: readonly Origin[],
  { start, end }: { start: number; end: number },
): { start: number; end: number } | undefined {
  const within = origins.filter(([at, , length]) => at < end && at + length > start);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return undefined;
  const placed = {
    start: first[1] + Math.max(0, start - first[0]),
    end: last[1] + Math.min(last[2], end - last[0]),
  };
  return placed.end > placed.start ? placed : undefined;
}
