import type { ReplayRow } from './replay.ts';

/** How one option fared. */
export interface OptionFigures {
  value: string;
  /** Tickets that ended with it. */
  examples: number;
  /** How often it was the first suggestion. */
  said: number;
  /** Of the times it was the first suggestion; `undefined` where it never was. */
  precision: number | undefined;
  /** Of the tickets that have it; `undefined` where there are none. */
  recall: number | undefined;
}

/** How each option fared that any ticket ended with or was thought to have, the most frequent first. */
export function readOptions(rows: readonly ReplayRow[]): OptionFigures[] {
  const counts = new Map<string, { examples: number; said: number; right: number }>();
  const of = (value: string) => {
    const count = counts.get(value) ?? { examples: 0, said: 0, right: 0 };
    counts.set(value, count);
    return count;
  };
  for (const { option, said, right } of rows) {
    if (option !== undefined) of(option).examples++;
    if (said !== undefined) of(said).said++;
    if (right && option !== undefined) of(option).right++;
  }
  return [...counts]
    .map(([value, { examples, said, right }]) => ({
      value,
      examples,
      said,
      precision: said === 0 ? undefined : right / said,
      recall: examples === 0 ? undefined : right / examples,
    }))
    .sort((a, b) => b.examples - a.examples || (a.value < b.value ? -1 : 1));
}
