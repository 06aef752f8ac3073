import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Person, RecoveryCodes } from '../contract/person.ts';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { countAttempt } from './count-attempt.ts';
import { hashOfRecovery, takeCode } from './take-code.ts';

const recoveryCount = 10;
const mostFailures = 10;

/**
 * Switches the second factor on by a code of the secret that was offered.
 *
 * @returns codes for whoever loses the device, told here and never again
 * @throws AppError `invalid_input` when the code is not good; `conflict` where it is on already, since new recovery codes
 *   would be told for a guess; `too_many_attempts`
 */
export async function confirmSecondFactor(
  deps: Deps,
  { id }: Person,
  code: string,
): Promise<RecoveryCodes> {
  const allowance = { key: `second-factor\n${id}`, most: mostFailures, isForgiven: true };
  const forget = await countAttempt(deps, [allowance]);
  const codes = Array.from({ length: recoveryCount }, () => newRecoveryCode());
  await deps.db.transaction(async (tx) => {
    const [own] = await tx.select().from(people).where(eq(people.id, id)).for('update');
    if (own?.totpSince) throw new AppError('conflict', 'second_factor_there');
    if (!(await takeCode(deps, tx, id, code))) {
      throw new AppError('invalid_input', 'device_code_wrong', { field: 'code' });
    }
    const at = deps.now();
    const recoveryHashes = codes.map(hashOfRecovery);
    await tx.update(people).set({ totpSince: at, recoveryHashes }).where(eq(people.id, id));
    await noteActivity(tx, { at, action: 'second-factor-changed', personId: id, value: 'on' });
  });
  await forget();
  return { codes };
}

/** Eighty random bits, in groups that can be copied by hand. */
function newRecoveryCode(): string {
  return (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-');
}
