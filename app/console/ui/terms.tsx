import type { ReactNode } from 'react';

/** Names with what is said of each; nothing is said of those without a value. */
export type Entries<T extends ReactNode = ReactNode> = readonly (readonly [
  name: string,
  value: T | undefined,
])[];

/** The inside of a description list: a part for each entry that has a value. */
export function Terms({ entries }: { entries: Entries }) {
  return (
    <>
      {entries.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </>
  );
}
