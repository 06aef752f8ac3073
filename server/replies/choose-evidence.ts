import { estimateTokens } from '../models/estimate-tokens.ts';

/**
 * What of the evidence is sent where not all of it has room: in turn the next most telling of each list, as long as
 * there is room for it.
 *
 * @param lists each in the order of how much its items tell
 * @param room tokens
 * @returns what is left out of no list is in it, in the same order
 */
export function chooseEvidence<T extends object>(lists: readonly T[][], room: number): Set<T> {
  const chosen = new Set<T>();
  let used = 0;
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const list of lists) {
      const item = list[rank];
      if (!item) continue;
      const tokens = estimateTokens(JSON.stringify(item));
      if (used + tokens > room) continue;
      used += tokens;
      chosen.add(item);
    }
  }
  return chosen;
}
