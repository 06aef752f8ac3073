import type { Sandbox } from '../sandbox.ts';
import { exportHorizon, exportPageSize, startTime } from './start-time.ts';

export interface Timed<T> {
  /** Epoch seconds. */
  seconds: number;
  row: T;
}

export interface TimeExport<T> {
  rows: T[];
  /** Epoch seconds: where the next page starts, its own second included; `null` for an empty page. */
  endTime: number | null;
  endOfStream: boolean;
}

/**
 * One page of a time-based export: all rows of a second on one page, so that it may be longer than asked
 * for, and the page's last second again on the next. Nothing of the latest minute. Throws Zendesk's
 * errors for a start that is missing or too recent.
 *
 * @param rising every row there is, oldest first
 */
export function exportByTime<T>(
  sandbox: Sandbox,
  url: URL,
  rising: readonly Timed<T>[],
): TimeExport<T> {
  const begin = firstFrom(rising, startTime(sandbox, url));
  const end = firstFrom(rising, exportHorizon(sandbox) + 1);
  const last = rising[Math.min(begin + exportPageSize(url), end) - 1];
  if (begin >= end || !last) return { rows: [], endTime: null, endOfStream: true };
  const pageEnd = firstFrom(rising, last.seconds + 1);
  return {
    rows: rising.slice(begin, pageEnd).map(({ row }) => row),
    endTime: last.seconds,
    endOfStream: pageEnd === end,
  };
}

/** The index of the first row at or after a second; the length where there is none. */
function firstFrom(rising: readonly Timed<unknown>[], seconds: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]!.seconds < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
