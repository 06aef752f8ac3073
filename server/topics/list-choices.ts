import { leastTarget, mostTarget, type TargetChoice } from '../contract/topics-view.ts';
import type { TopicFigures } from '../db/topics-schema.ts';
import { choosePoint } from './choose-point.ts';

/** Where each target puts the threshold, from the lowest target to the highest that the past shows can be kept. */
export function listChoices(figures: Pick<TopicFigures, 'curve' | 'judged'>): TargetChoice[] {
  const choices: TargetChoice[] = [];
  for (let targetPercent = leastTarget; targetPercent <= mostTarget; targetPercent++) {
    const { point } = choosePoint(figures, targetPercent);
    // What cannot be kept cannot be kept more strictly either.
    if (!point) break;
    choices.push({ targetPercent, threshold: point.threshold });
  }
  return choices;
}
