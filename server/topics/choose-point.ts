import { chooseThreshold } from '../classifier/threshold-for.ts';
import type { CurvePoint } from '../contract/topics-view.ts';
import type { TopicFigures } from '../db/topics-schema.ts';

/**
 * Where the target puts the threshold: the point that sets most of those that keep the target even with bad luck.
 *
 * @returns `missing` labelled tickets before that can be told
 */
export function choosePoint(
  { curve, judged }: Pick<TopicFigures, 'curve' | 'judged'>,
  targetPercent: number,
): { point: CurvePoint | undefined; missing: number } {
  const { threshold, missing } = chooseThreshold(curve, judged, targetPercent / 100);
  return { point: curve.find((point) => point.threshold === threshold), missing };
}
