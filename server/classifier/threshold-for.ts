import { readCurve, wilson, type CurvePoint } from './read-curve.ts';
import type { ReplayRow } from './replay.ts';

/** From which confidence on topics may be set by themselves. */
export interface ChosenThreshold {
  /** `undefined` where the past does not show that the target can be kept. */
  threshold: number | undefined;
  /** About so many more labelled tickets are needed to tell; 0 where a threshold is there, or where more would not help. */
  missing: number;
}

/** Nine times of ten chance does not make it look better than it is. */
const z90 = 1.2816;
const fewestSure = 30;
/** Where nothing is known yet: so many of all tickets turn out to be sure. */
const usualCoverage = 0.5;

/** The same from the rows of a replay. */
export function thresholdFor(rows: readonly ReplayRow[], target: number): ChosenThreshold {
  return chooseThreshold(readCurve(rows), rows.length, target);
}

/**
 * The lowest threshold that keeps the target even with bad luck.
 *
 * @param judged how many tickets the curve tells of
 * @param target of the topics set by themselves, this share is to be right; 0 to 1, both excluded
 */
export function chooseThreshold(
  curve: readonly CurvePoint[],
  judged: number,
  target: number,
): ChosenThreshold {
  const sureAt = ({ coverage }: CurvePoint): number => Math.round(coverage * judged);
  const keeps = curve.find((point) => {
    const sure = sureAt(point);
    return sure >= fewestSure && wilson(point.precision * sure, sure, z90)[0] >= target;
  });
  if (keeps) return { threshold: keeps.threshold, missing: 0 };
  // Of the points that look good enough, the one that needs the least more.
  const missing = curve
    .filter(({ precision }) => precision > target)
    .map((point) => (sureNeeded(point.precision, target) - sureAt(point)) / point.coverage);
  if (missing.length > 0) return { threshold: undefined, missing: Math.ceil(Math.min(...missing)) };
  const needed = sureNeeded(1, target) / usualCoverage;
  return { threshold: undefined, missing: Math.max(0, Math.ceil(needed - judged)) };
}

/** How many sure tickets it takes to show that so good a precision is no luck. */
function sureNeeded(precision: number, target: number): number {
  let sure = fewestSure;
  while (wilson(precision * sure, sure, z90)[0] < target) sure = Math.ceil(sure * 1.1);
  return sure;
}
