import type { LeftOutPart } from '../contract/left-out.ts';
import type { CleanEntry } from './clean-conversation.ts';

/** What cleaning took out of some entries, each part with the entry it stood in. */
export function leftOutParts(
  entries: Pick<CleanEntry, 'id' | 'leftOut'>[],
): (LeftOutPart & { entryId: string })[] {
  return entries.flatMap(({ id, leftOut }) => leftOut.map((part) => ({ entryId: id, ...part })));
}
