import type { TopicFigures, TopicRanked } from '../db/topics-schema.ts';
import { choosePoint } from './choose-point.ts';
import { optionsBelow } from './judge-options.ts';

/** A suggestion less likely than this helps nobody. */
const leastConfidence = 0.05;
const mostSuggestions = 5;

export type Decision = { assign: TopicRanked | undefined; suggest: TopicRanked[] };

/**
 * What to do with what the classifier says of a ticket: set the first option by itself where it is sure enough by the
 * account's own past, else suggest the likely ones, else nothing where the ticket is like those of no option.
 *
 * @param figures of the replay; without them, or while they tell too little, nothing is set by itself
 */
export function decide(
  said: { ranked: TopicRanked[]; fits: boolean },
  figures: TopicFigures | undefined,
  targetPercent: number,
): Decision {
  if (!said.fits) return { assign: undefined, suggest: [] };
  const suggest = said.ranked
    .filter(({ confidence }) => confidence >= leastConfidence)
    .slice(0, mostSuggestions);
  const [first] = suggest;
  if (!first || !figures) return { assign: undefined, suggest };
  const { point } = choosePoint(figures, targetPercent);
  if (!point || first.confidence < point.threshold) return { assign: undefined, suggest };
  const below = optionsBelow(figures, figures.curve.indexOf(point), targetPercent);
  return { assign: below.has(first.value) ? undefined : first, suggest };
}
