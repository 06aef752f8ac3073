import type { OptionView } from '../../../server/contract/topics-view.ts';

export type OptionColumn = 'name' | 'examples' | 'precision' | 'recall' | 'assigned' | 'corrected';

export interface OptionOrder {
  by: OptionColumn;
  direction: 'asc' | 'desc';
}

/** The options whose names hold all the words that are looked for, in order; what has no value comes last either way. */
export function sortOptions(
  options: OptionView[],
  { by, direction }: OptionOrder,
  wanted: string,
): OptionView[] {
  const words = wanted
    .toLocaleLowerCase()
    .split(/[\s:›]+/)
    .filter(Boolean);
  const sign = direction === 'asc' ? 1 : -1;
  return options
    .filter(({ name }) => {
      const text = name.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => {
      const [left, right] = [one[by], other[by]];
      if (left === undefined || right === undefined) {
        return Number(left === undefined) - Number(right === undefined);
      }
      const difference =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : collator.compare(String(left), String(right));
      return sign * difference || collator.compare(one.name, other.name);
    });
}

/** "Reason 2" before "Reason 10". */
const collator = new Intl.Collator(undefined, { numeric: true });
