import { AppError } from './errors.ts';

/**
 * Refuses to write over settings that somebody else changed after they were read. What changes them compares in its own
 * transaction, where it holds their row: of two who save at once, one is refused.
 *
 * @param basedOn what whoever saves had before them; left out, whatever there is is written over
 * @param current the same now, read by the same schema, so that both are in one order
 * @param reason where it is a switch that works at once, nothing lies on top and nothing is to be saved
 * @throws AppError `changed_meanwhile`
 */
export function refuseStale(
  basedOn: unknown,
  current: unknown,
  reason: 'changed_meanwhile' | 'switched_meanwhile' = 'changed_meanwhile',
): void {
  if (basedOn === undefined || JSON.stringify(basedOn) === JSON.stringify(current)) return;
  throw new AppError('changed_meanwhile', reason);
}
