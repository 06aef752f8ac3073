import { isDeepStrictEqual } from 'node:util';

/** What is other than before, and what it is now: what an entry about settings tells. */
export function differences(before: object, after: object): Record<string, unknown> {
  const then = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, to]) => !isDeepStrictEqual(then.get(name) ?? null, to ?? null),
    ),
  );
}
