import { sidesOfClauses } from '../clauses/sides-of-clauses.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { SpeakerRole } from '../support.ts';

/**
 * Whether nobody of the side that a sentence names first wrote what says most of it.
 *
 * @param units sentences of passages that have most of its words, as "passage:sentence"
 */
export function isOfOtherSide(
  sentence: Reading,
  {
    evidence,
    names,
    units,
  }: { evidence: Evidence; names: ReadonlyMap<string, SpeakerRole>; units: string[] },
): boolean {
  const side = sidesOfClauses(sentence, names).find((one) => one.side !== undefined)?.side;
  if (side === undefined || units.length === 0) return false;
  return units.every((unit) => evidence.passages[Number(unit.split(':')[0])]?.role !== side);
}
