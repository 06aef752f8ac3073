import { readCurve } from '../classifier/read-curve.ts';
import { readOptions as readOptionFigures } from '../classifier/read-options.ts';
import type { ReplayRow } from '../classifier/replay.ts';
import type { TopicFigures } from '../db/topics-schema.ts';
import { findInField } from './find-in-field.ts';
import type { OptionRow } from './keep-options.ts';

/** A point for each so many hundredths of confidence is as much as an admin can tell apart. */
const everyOther = 2;

/**
 * What a replay showed: the curve to choose from, how each option fares, and what about the field itself may be worth
 * mending.
 */
export function readFigures(
  rows: readonly ReplayRow[],
  examples: readonly { option: string }[],
  options: readonly Pick<OptionRow, 'value' | 'name'>[],
): TopicFigures {
  const all = readCurve(rows);
  const curve = all.filter((_, at) => at % everyOther === 0 || at === all.length - 1);
  const fared = new Map(readOptionFigures(rows).map((one) => [one.value, one]));
  const counts = new Map<string, number>();
  for (const { option } of examples) counts.set(option, (counts.get(option) ?? 0) + 1);
  const right = rows.filter((row) => row.right).length;
  return {
    judged: rows.length,
    accuracy: rows.length === 0 ? undefined : right / rows.length,
    curve,
    options: options.map(({ value, name }) => ({
      value,
      name,
      examples: counts.get(value) ?? 0,
      precision: fared.get(value)?.precision,
      recall: fared.get(value)?.recall,
      ...countSure(rows, value, curve),
    })),
    findings: findInField(rows, counts, options),
  };
}

/** At each point of the curve, how often one option was said that surely, and how often rightly. */
function countSure(
  rows: readonly ReplayRow[],
  value: string,
  curve: TopicFigures['curve'],
): { said: number[]; right: number[] } {
  const own = rows.filter(({ said, fits }) => said === value && fits);
  const sure = curve.map(({ threshold }) => own.filter((row) => row.confidence >= threshold));
  return {
    said: sure.map((some) => some.length),
    right: sure.map((some) => some.filter((row) => row.right).length),
  };
}
