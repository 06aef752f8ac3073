import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Person, RecoveryCodes } from '../contract/person.ts';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hashOfRecovery, takeCode } from './take-code.ts';

const recoveryCount = 10;

/**
 * Switches the second factor on by a code of the secret that was offered.
 *
 * @returns codes for whoever loses the device, told here and never again
 * @throws AppError `invalid_input` when the code is not good
 */
export async function confirmSecondFactor(
  deps: Deps,
  { id }: Person,
  code: string,
): Promise<RecoveryCodes> {
  const codes = Array.from({ length: recoveryCount }, () => newRecoveryCode());
  await deps.db.transaction(async (tx) => {
    if (!(await takeCode(deps, tx, id, code))) {
      throw new AppError('invalid_input', 'device_code_wrong', { field: 'code' });
    }
    const at = deps.now();
    const recoveryHashes = codes.map(hashOfRecovery);
    await tx.update(people).set({ totpSince: at, recoveryHashes }).where(eq(people.id, id));
    await noteActivity(tx, { at, action: 'second-factor-changed', personId: id, value: 'on' });
  });
  return { codes };
}

/** Eighty random bits, in groups that can be copied by hand. */
function newRecoveryCode(): string {
  return (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-');
}
