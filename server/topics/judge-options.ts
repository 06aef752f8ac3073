import type { TopicFigures } from '../db/topics-schema.ts';

/** Fewer times than this tell nothing about one option. */
const fewest = 10;

/**
 * The options whose own figures stay below the target although all together reach it: suggested, never set by itself.
 *
 * @param point of the curve, by its place
 */
export function optionsBelow(
  { options }: Pick<TopicFigures, 'options'>,
  point: number,
  targetPercent: number,
): Set<string> {
  const below = options.filter(({ said, right }) => {
    const times = said[point] ?? 0;
    return times >= fewest && ((right[point] ?? 0) / times) * 100 < targetPercent;
  });
  return new Set(below.map(({ value }) => value));
}
