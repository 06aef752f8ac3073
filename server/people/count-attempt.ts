import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { countSignInFailures, deleteSignInFailures, noteSignInFailure } from './store.ts';
import { hashToken } from './tokens.ts';

export const attemptsWindowMs = 15 * 60_000;

/** Whose attempts are counted together, and how many may fail in a quarter of an hour. */
export interface Allowance {
  /** Only its hash is stored. */
  key: string;
  most: number;
  /** Whether a right answer forgives all that failed before; else it takes back its own attempt. */
  isForgiven: boolean;
}

/**
 * Counts an attempt before its password is looked at, so that attempts made together are counted like any others. What is
 * over its limit is refused without being written down: a stranger who goes on adds nothing to the table.
 *
 * @returns what forgets it: to be called once it was right
 * @throws AppError `too_many_attempts`, also where the password would be right
 */
export async function countAttempt(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  allowances: readonly Allowance[],
): Promise<() => Promise<void>> {
  const at = now();
  const since = new Date(at.getTime() - attemptsWindowMs);
  const hashed = allowances.map((one) => ({ ...one, key: hashToken(one.key) }));
  const refuseOver = async () => {
    for (const { key, most } of hashed) {
      if ((await countSignInFailures(db, key, since)) <= most) continue;
      throw new AppError('too_many_attempts', 'too_many_attempts', {
        retryAfterSeconds: attemptsWindowMs / 1000,
      });
    }
  };
  await refuseOver();
  for (const { key } of hashed) await noteSignInFailure(db, key, at);
  await refuseOver();
  return async () => {
    for (const { key, isForgiven } of hashed) {
      await deleteSignInFailures(db, isForgiven ? { key } : { key, at });
    }
  };
}
