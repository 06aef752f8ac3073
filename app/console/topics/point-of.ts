import type { CurvePoint, TopicsView } from '../../../server/contract/topics-view.ts';

type Choosing = Pick<NonNullable<TopicsView['classifier']>, 'curve' | 'choices'>;

/** The point of the curve a target leads to, as the backend chose it; `undefined` where it leads nowhere. */
export function pointOf(
  classifier: Choosing | undefined,
  targetPercent: number,
): CurvePoint | undefined {
  const choice = classifier?.choices.find((one) => one.targetPercent === targetPercent);
  return choice && classifier?.curve.find(({ threshold }) => threshold === choice.threshold);
}
