import type { ModelFailure } from '../contract/models.ts';

/** Why nothing was written: no model helped, or too much of what it wrote had no support. */
export interface NotWritten {
  why: ModelFailure | 'not-supported';
  retryAfterMs: number | undefined;
}

const firstPauseMs = 30_000;
const longestPauseMs = 60 * 60_000;
const dayMs = 24 * 3600_000;

/**
 * When a model is asked again after it did not help: when it said, when the day's budget begins anew, or after pauses
 * that grow. What it wrote without support it would write again, so that waits longest.
 *
 * @param failures how often in a row it did not help before
 */
export function retryAt(now: Date, { why, retryAfterMs }: NotWritten, failures: number): Date {
  const at = now.getTime();
  if (why === 'budget-spent') return new Date((Math.floor(at / dayMs) + 1) * dayMs);
  if (why === 'not-supported' || why === 'off') return new Date(at + longestPauseMs);
  const growing = Math.min(firstPauseMs * 2 ** failures, longestPauseMs);
  return new Date(at + Math.max(retryAfterMs ?? 0, growing));
}
