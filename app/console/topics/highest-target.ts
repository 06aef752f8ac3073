import type { TopicsView } from '../../../server/contract/topics-view.ts';

/** The highest target that can be reached, in percent; `undefined` where none of those to choose from can. */
export function highestTarget(
  classifier: Pick<NonNullable<TopicsView['classifier']>, 'choices'> | undefined,
): number | undefined {
  return classifier?.choices.at(-1)?.targetPercent;
}
