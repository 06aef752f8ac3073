import { estimateTokens } from '../../models/estimate-tokens.ts';

/**
 * Parts of a long conversation, each small enough to be read at once, oldest first. What belongs together in time stays
 * together; a part is never empty.
 *
 * @param room tokens a part may have
 * @param sentOf what of an item is sent, and takes room
 */
export function splitEvidence<T>(items: T[], room: number, sentOf: (item: T) => unknown): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let taken = 0;
  for (const item of items) {
    const tokens = estimateTokens(JSON.stringify(sentOf(item)));
    if (part.length > 0 && taken + tokens > room) {
      parts.push(part);
      part = [];
      taken = 0;
    }
    part.push(item);
    taken += tokens;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
