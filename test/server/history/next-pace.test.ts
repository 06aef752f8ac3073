import { describe, expect, it } from 'vitest';
import { nextPace, paceNow, type Pace } from '../../../server/history/next-pace.ts';

const begin = new Date('2026-01-01T00:00:00Z');
const at = (seconds: number) => new Date(begin.getTime() + seconds * 1000);
const unknown: Pace = { paceSince: null, paceRows: 0, rowsPerMinute: null };

/** Stores pages of a thousand rows at these seconds. @returns what is known then, `later` seconds after the last */
function paceOf(seconds: number[], later = 0): number | undefined {
  let pace = unknown;
  let last: Date | null = null;
  for (const second of seconds) {
    pace = nextPace(pace, last, { rows: 1000, at: at(second) });
    last = at(second);
  }
  return paceNow(pace, last, new Date((last ?? begin).getTime() + later * 1000));
}

describe('the pace of a list', () => {
  it('is not known before the second page', () => {
    expect(paceOf([])).toBeUndefined();
    expect(paceOf([10])).toBeUndefined();
  });

  it('is counted over whole minutes, however the calls of a minute are crowded', () => {
    const minute = [0, 1, 2, 3, 4, 5, 6, 7];
    const bursts = [0, 60, 120, 180, 240, 300, 360].flatMap((from) =>
      minute.map((second) => from + second),
    );
    for (let count = 9; count <= bursts.length; count++) {
      const pace = paceOf(bursts.slice(0, count)) ?? 0;
      expect([count, pace > 4000, pace < 8500]).toEqual([count, true, true]);
      // Three minutes were counted whole.
      if (count > 24) expect(pace).toBe(8000);
    }
  });

  it('does not take a first second for a minute', () => {
    expect(paceOf([0, 1, 2])).toBe(2000);
  });

  it('is known no longer when nothing came for a while, and counted anew afterwards', () => {
    expect(paceOf([0, 30, 60], 301)).toBeUndefined();
    expect(paceOf([0, 30, 60], 299)).toBeDefined();
    expect(paceOf([0, 30, 60, 90, 120, 180, 4000])).toBeUndefined();
    expect(paceOf([0, 30, 60, 90, 120, 180, 4000, 4060])).toBe(1000);
  });
});
