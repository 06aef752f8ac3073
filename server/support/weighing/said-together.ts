import type { MetWord } from './meet-words.ts';

/** The sentences of passages that have most of some words, and the share they have. */
export function saidTogether(met: MetWord[]): { units: string[]; share: number } {
  const counts = new Map<string, number>();
  for (const { units } of met)
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const best = [...counts.values()].reduce((most, size) => Math.max(most, size), 0);
  const units = [...counts].flatMap(([unit, size]) => (size === best ? [unit] : []));
  return { units, share: best / Math.max(1, met.length) };
}
