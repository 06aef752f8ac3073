import type { ActivityWho } from '../../../server/contract/activity.ts';

/** Names that more than one person has, be they written a little differently: who of them did something they do not say. */
export function sharedNames(people: readonly ActivityWho[]): (who: ActivityWho) => boolean {
  const idsOf = new Map<string, Set<string>>();
  for (const { kind, id = '', name } of people) {
    if (kind !== 'person' || name === undefined) continue;
    const ids = idsOf.get(plain(name)) ?? new Set();
    idsOf.set(plain(name), ids.add(id));
  }
  return ({ kind, name }) =>
    kind === 'person' && name !== undefined && (idsOf.get(plain(name))?.size ?? 0) > 1;
}

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
