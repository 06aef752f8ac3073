import { and, eq, isNull } from 'drizzle-orm';
import { renderSVG } from 'uqr';
import type { Person, SecondFactorOffer } from '../contract/person.ts';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { codeAddress, newCodeSecret } from './one-time-code.ts';
import { codeSeal } from './take-code.ts';

/**
 * Offers a secret to an app for one-time codes. It counts once a code of it was told: until then one signs in without.
 *
 * @throws AppError `conflict` where there is one already; `invalid_input` when the password is not theirs,
 *   `too_many_attempts`
 */
export async function beginSecondFactor(
  deps: Pick<Deps, 'db' | 'now' | 'sealer'>,
  { id, email }: Person,
  password: string,
): Promise<SecondFactorOffer> {
  await checkOwnPassword(deps, id, password, 'password');
  const secret = newCodeSecret();
  const taken = await deps.db
    .update(people)
    .set({ totpSealed: deps.sealer.seal(secret, codeSeal(id)), totpLastStep: null })
    .where(and(eq(people.id, id), isNull(people.totpSince)))
    .returning({ id: people.id });
  if (taken.length === 0) {
    throw new AppError('conflict', 'second_factor_there');
  }
  const svg = renderSVG(codeAddress(secret, email));
  return { secret, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}
