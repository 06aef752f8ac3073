import type { ReplayRow } from './replay.ts';

/** Set by themselves from this confidence on, so many of all tickets would be, and so many of those rightly. */
export interface CurvePoint {
  threshold: number;
  precision: number;
  coverage: number;
  /** 95 % of chance lies between these. */
  low: number;
  high: number;
}

const steps = 100;
const z95 = 1.96;

/** What each threshold would have meant for the past, in steps of a hundredth, as far as any ticket reaches. */
export function readCurve(rows: readonly ReplayRow[]): CurvePoint[] {
  const sure = rows.filter(({ fits }) => fits).sort((a, b) => b.confidence - a.confidence);
  const points: CurvePoint[] = [];
  let [taken, right] = [0, 0];
  for (let step = steps - 1; step >= 0; step--) {
    const threshold = step / steps;
    for (; taken < sure.length && sure[taken]!.confidence >= threshold; taken++)
      if (sure[taken]!.right) right++;
    if (taken === 0) continue;
    const precision = right / taken;
    const [low, high] = wilson(right, taken, z95);
    points.unshift({ threshold, precision, coverage: taken / rows.length, low, high });
  }
  return points;
}

/** Between which shares the true one lies (E. B. Wilson, 1927). @param z how far chance is to reach */
export function wilson(right: number, all: number, z: number): [low: number, high: number] {
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
