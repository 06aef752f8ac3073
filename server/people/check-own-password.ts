import { eq } from 'drizzle-orm';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { countAttempt } from './count-attempt.ts';
import { verifyPassword } from './password.ts';

const mostFailures = 10;

/**
 * Makes sure that whoever is signed in knows their password. Counted like sign-ins, and apart from them: whoever found
 * an open session can neither guess without end nor lock its owner out.
 *
 * @throws AppError `invalid_input` when the password is not theirs, `too_many_attempts`
 */
export async function checkOwnPassword(
  deps: Pick<Deps, 'db' | 'now'>,
  personId: string,
  password: string,
  field: string,
): Promise<void> {
  const allowance = { key: `own-password\n${personId}`, most: mostFailures, isForgiven: true };
  const forget = await countAttempt(deps, [allowance]);
  const [row] = await deps.db.select().from(people).where(eq(people.id, personId));
  if (!(await verifyPassword(password, row?.passwordHash ?? undefined))) {
    throw new AppError('invalid_input', 'password_wrong', { field });
  }
  await forget();
}
