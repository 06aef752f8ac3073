import type { CurvePoint } from '../../../server/contract/topics-view.ts';

export interface CurveScale {
  /** Pixels from the left for a share of tickets. */
  x(coverage: number): number;
  /** Pixels from the top for a share that is right. */
  y(precision: number): number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Shares to draw a line at, from below. */
  rows: number[];
  columns: number[];
}

/**
 * Where things stand in the drawing of a curve: it begins at the tenth below all that is drawn, so that the part that
 * matters is not pressed against the top.
 *
 * @param width pixels
 * @param height pixels
 */
export function curveScale(
  curve: CurvePoint[],
  targetPercent: number,
  { width, height }: { width: number; height: number },
): CurveScale {
  const lowest = Math.min(targetPercent / 100, ...curve.map(({ low }) => low));
  const floor = Math.max(0, Math.min(0.9, Math.floor(lowest * 10) / 10));
  const [left, right, top, bottom] = [48, width - 12, 28, height - 44];
  const tenths = Array.from({ length: 11 }, (_, index) => index / 10);
  const rows = tenths.filter((share) => share >= floor - 1e-9);
  return {
    x: (coverage) => left + coverage * (right - left),
    y: (precision) => bottom - ((precision - floor) / (1 - floor)) * (bottom - top),
    ...{ left, right, top, bottom },
    rows: rows.length > 6 ? rows.filter((_, index) => (rows.length - 1 - index) % 2 === 0) : rows,
    columns: width < 400 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1],
  };
}
