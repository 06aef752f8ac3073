import { checkedFinders } from './checked-finders.ts';
import { findAddresses } from './find-addresses.ts';
import { findKinds, type Found } from './find-kinds.ts';
import type { NameFinder } from './find-names.ts';
import { withoutSpans } from './match-spans.ts';
import type { ModelMaskKind } from './placeholders.ts';

/** Something personal in a text; of a name also whose it is (`key`), and whether it is written in full. */
export interface Personal extends Found<ModelMaskKind> {
  key?: string;
  isFull?: boolean;
}

const finders = [...checkedFinders, ['address', findAddresses] as const];

/**
 * Everything personal in a text, in order: what has a form first, then the names, which have none.
 *
 * @param plain a copy as `plainCopy` makes it
 */
export function findPersonal(plain: string, finder: NameFinder): Personal[] {
  const formed: Personal[] = findKinds(plain, finders);
  const names = finder.find(withoutSpans(plain, formed));
  return [...formed, ...names.map((name): Personal => ({ ...name, kind: 'name' }))].sort(
    (a, b) => a.start - b.start,
  );
}
