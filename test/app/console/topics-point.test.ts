import { describe, expect, it } from 'vitest';
import { highestTarget, pointFor } from '../../../app/console/topics/point-for.ts';
import { readCurve } from '../../../server/classifier/read-curve.ts';
import type { ReplayRow } from '../../../server/classifier/replay.ts';
import { thresholdFor } from '../../../server/classifier/threshold-for.ts';

/** A past of so many tickets, of which the surer ones are right more often. */
function aPast(tickets: number): ReplayRow[] {
  return Array.from({ length: tickets }, (_, index) => {
    const confidence = ((index * 37) % 100) / 100;
    const right = (index * 13) % 100 < 55 + confidence * 44;
    return { right, confidence, fits: index % 11 !== 0 } as ReplayRow;
  });
}

describe('the point a target leads to', () => {
  it.each([40, 300, 2_000, 20_000])(
    'is the one that the backend would choose, in a past of %i tickets',
    (tickets) => {
      const rows = aPast(tickets);
      const curve = readCurve(rows);
      for (let target = 50; target <= 99; target++) {
        expect([target, pointFor(curve, target)?.threshold]).toEqual([
          target,
          thresholdFor(rows, target / 100).threshold,
        ]);
      }
    },
  );

  it('is there for the highest target, and for none above it', () => {
    const curve = readCurve(aPast(2_000));
    const highest = highestTarget(curve) ?? 0;
    expect(highest).toBeGreaterThan(60);
    expect(pointFor(curve, highest)).toBeDefined();
    expect(pointFor(curve, highest + 1)).toBeUndefined();
  });

  it('is nowhere where there is no curve, and none is chosen on a handful of tickets', () => {
    expect(pointFor([], 50)).toBeUndefined();
    expect(highestTarget([])).toBeUndefined();
    expect(highestTarget(readCurve(aPast(20)))).toBeUndefined();
  });
});
