import type { CallsView } from '../../../server/contract/history-view.ts';

export interface CallsOfDay {
  day: string;
  agents: number;
  history: number;
  waits: number;
  waitedMs: number;
  refusals: number;
}

/** The calls of each day over all allowances, in the order of the days given. */
export function sumByDay(rows: CallsView['days']): CallsOfDay[] {
  const days = new Map<string, CallsOfDay>();
  for (const { day, purpose, calls, waits, waitedMs, refusals } of rows) {
    const sum = days.get(day) ?? {
      day,
      ...{ agents: 0, history: 0, waits: 0, waitedMs: 0, refusals: 0 },
    };
    sum[purpose] += calls;
    sum.waits += waits;
    sum.waitedMs += waitedMs;
    sum.refusals += refusals;
    days.set(day, sum);
  }
  return [...days.values()];
}
