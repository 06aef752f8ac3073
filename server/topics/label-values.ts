import type { OptionRow } from './keep-options.ts';

/**
 * From what tickets are labelled with to the option they mean now: an option whose value was changed still has its old
 * tickets. A value that two options had at some time means the one that has it now.
 */
export function valuesOf(
  options: Pick<OptionRow, 'value' | 'formerValues'>[],
): Map<string, string> {
  const former = options.flatMap(({ value, formerValues }) =>
    formerValues.map((old): [string, string] => [old, value]),
  );
  const now = options.map(({ value }): [string, string] => [value, value]);
  return new Map([...former, ...now]);
}
