import type { Reading } from '../reading.ts';

/** What the clause speaks of that a token stands in, days and numbers left out. */
export function keysAt({ clauses, keys }: Reading, at: number): string[] {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (clauses[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return [...(keys[low] ?? [])].filter((key) => !/^[@#]/.test(key));
}
