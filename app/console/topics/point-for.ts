import type { CurvePoint } from '../../../server/contract/topics-view.ts';

/** As the backend chooses: nine times of ten chance does not make a point look better than it is. */
const z90 = 1.2816;
const z95 = 1.96;
const fewestSure = 30;

/**
 * Where on the curve a target leads: of the points that keep it even with bad luck, the one that sets most topics.
 *
 * @param curve by rising threshold
 * @returns `undefined` where no point does
 */
export function pointFor(curve: CurvePoint[], targetPercent: number): CurvePoint | undefined {
  return curve.find((point) => keptShare(point) >= targetPercent / 100);
}

/** The highest target that can be aimed at, in whole percent; `undefined` where there is none. */
export function highestTarget(curve: CurvePoint[]): number | undefined {
  const highest = Math.floor(Math.max(0, ...curve.map(keptShare)) * 100);
  return highest > 0 ? highest : undefined;
}

/** The share that is right even with bad luck; nothing is said of a handful of tickets. */
function keptShare({ precision, low }: CurvePoint): number {
  if (precision <= low) return 0;
  // An interval by Wilson tells of how many tickets it was made.
  const tickets = (z95 ** 2 * low * (1 - low)) / (precision - low) ** 2;
  if (tickets < fewestSure - 0.5) return 0;
  const middle = precision + z90 ** 2 / (2 * tickets);
  const reach =
    z90 * Math.sqrt((precision * (1 - precision)) / tickets + z90 ** 2 / (4 * tickets ** 2));
  return (middle - reach) / (1 + z90 ** 2 / tickets);
}
