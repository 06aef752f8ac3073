import { describe, expect, it } from 'vitest';
import { readCurve } from '../../../server/classifier/read-curve.ts';
import type { ReplayRow } from '../../../server/classifier/replay.ts';
import { thresholdFor } from '../../../server/classifier/threshold-for.ts';
import { listChoices } from '../../../server/topics/list-choices.ts';

/** A past of so many tickets, of which the surer ones are right more often. */
function aPast(tickets: number): ReplayRow[] {
  return Array.from({ length: tickets }, (_, index) => {
    const confidence = ((index * 37) % 100) / 100;
    const right = (index * 13) % 100 < 55 + confidence * 44;
    return { right, confidence, fits: index % 11 !== 0 } as ReplayRow;
  });
}

const choicesOf = (rows: ReplayRow[]) =>
  listChoices({ curve: readCurve(rows), judged: rows.length });

describe('the choices an admin has', () => {
  it.each([40, 300, 2_000, 20_000])(
    'are where each target puts the threshold, in a past of %i tickets',
    (tickets) => {
      const rows = aPast(tickets);
      const found = new Map(
        choicesOf(rows).map(({ targetPercent, threshold }) => [targetPercent, threshold]),
      );
      for (let target = 50; target <= 99; target++) {
        expect([target, found.get(target)]).toEqual([
          target,
          thresholdFor(rows, target / 100).threshold,
        ]);
      }
    },
  );

  it('end where the past shows no more than that, and a handful of tickets leaves none', () => {
    const highest = choicesOf(aPast(300)).at(-1)?.targetPercent ?? 0;
    expect(highest).toBeGreaterThan(60);
    expect(highest).toBeLessThan(99);
    expect(choicesOf(aPast(20))).toEqual([]);
    expect(choicesOf([])).toEqual([]);
  });
});
