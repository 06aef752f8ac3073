import type { CurvePoint } from '../../../server/contract/topics-view.ts';

/**
 * Where on the curve a target leads: of the points that are right often enough, the one that sets most topics.
 *
 * @returns `undefined` where no point is
 */
export function pointFor(curve: CurvePoint[], targetPercent: number): CurvePoint | undefined {
  return curve
    .filter(({ precision }) => precision * 100 >= targetPercent)
    .toSorted((one, other) => other.coverage - one.coverage)[0];
}

/** The point that is right most often; `undefined` where there is no curve. */
export function bestPoint(curve: CurvePoint[]): CurvePoint | undefined {
  return curve.toSorted((one, other) => other.precision - one.precision)[0];
}
