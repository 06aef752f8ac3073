import { placeholderOf, type ModelMaskKind, type PlaceholderKind } from './placeholders.ts';

interface Value {
  shown: string;
  isFull: boolean;
}

export interface Values {
  /** @returns the placeholder of a value, the same for the same value as often as it is asked for */
  placeholderFor(
    kind: PlaceholderKind,
    value: string,
    told?: { key?: string; isFull?: boolean },
  ): string;
  /** @returns what a placeholder stands for; `undefined` where none was given under that number */
  valueOf(kind: PlaceholderKind, number: number): string | undefined;
  /** @returns the one value of a kind, where there is one only */
  onlyValueOf(kind: PlaceholderKind): string | undefined;
  /** How many different values there are of each kind. */
  counts(): Partial<Record<ModelMaskKind, number>>;
}

/**
 * The values that were hidden in one request, numbered by kind in the order in which they came. Values that differ
 * in their spelling alone are one, and are shown again as they were first written; where several forms name one
 * person (`key`), the longest is shown, full ones (`isFull`: not inflected) before others.
 */
export function createValues(): Values {
  const known = new Map<PlaceholderKind, Map<string, number>>();
  const values = new Map<PlaceholderKind, Value[]>();
  const ofKind = (kind: PlaceholderKind) => values.get(kind) ?? [];
  return {
    placeholderFor(kind, value, { key, isFull = true } = {}) {
      const numbers = known.get(kind) ?? new Map<string, number>();
      known.set(kind, numbers);
      const list = ofKind(kind);
      values.set(kind, list);
      const number = numbers.get(key ?? sameKey(kind, value)) ?? list.length + 1;
      numbers.set(key ?? sameKey(kind, value), number);
      const before = list[number - 1];
      const isBetter =
        before === undefined || (key !== undefined && isMore({ shown: value, isFull }, before));
      if (isBetter) list[number - 1] = { shown: value, isFull };
      return placeholderOf(kind, number);
    },
    valueOf: (kind, number) => ofKind(kind)[number - 1]?.shown,
    onlyValueOf: (kind) => (ofKind(kind).length === 1 ? ofKind(kind)[0]?.shown : undefined),
    counts: () =>
      Object.fromEntries(
        [...values]
          .filter(([kind]) => kind !== 'bracket')
          .map(([kind, list]) => [kind, list.length]),
      ),
  };
}

function isMore(one: Value, other: Value): boolean {
  return one.isFull === other.isFull ? one.shown.length > other.shown.length : one.isFull;
}

/** Passwords differ by every sign, numbers by their digits and letters alone, the rest not by capitals and blanks. */
function sameKey(kind: PlaceholderKind, value: string): string {
  if (kind === 'secret' || kind === 'bracket') return value;
  const plain = value.normalize('NFKC').toLowerCase();
  if (kind === 'phone') return plain.replace(/^\s*00/, '+').replace(/\(0\)|[^+\d]/g, '');
  if (kind === 'card' || kind === 'iban' || kind === 'national-id')
    return plain.replace(/[^\p{L}\d]/gu, '');
  return plain.replace(/[\s,]+/g, ' ').trim();
}
