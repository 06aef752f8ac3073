import type { HistoryOptions } from '../contract/history.ts';

/** Where a window begins that ends now. @returns `undefined` when it takes everything */
export function windowFrom({ windowMonths }: HistoryOptions, now: Date): Date | undefined {
  if (windowMonths === null) return undefined;
  const from = new Date(now);
  from.setUTCMonth(from.getUTCMonth() - windowMonths);
  return from;
}
