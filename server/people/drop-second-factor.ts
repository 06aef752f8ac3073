import { and, eq, isNotNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { checkOwnPassword } from './check-own-password.ts';

export const noSecondFactor = {
  totpSealed: null,
  totpSince: null,
  totpLastStep: null,
  recoveryHashes: null,
};

/**
 * Whoever is signed in needs no code any more.
 *
 * @throws AppError `invalid_input` when the password is not theirs, `too_many_attempts`
 */
export async function dropSecondFactor(
  deps: Deps,
  personId: string,
  password: string,
): Promise<void> {
  await checkOwnPassword(deps, personId, password, 'password');
  await deps.db.transaction((tx) => removeSecondFactor(deps, tx, personId, personId));
}

/** Also for somebody who lost the device and the recovery codes: another administrator does it. */
export async function removeSecondFactor(
  { now }: Pick<Deps, 'now'>,
  tx: Db,
  by: string,
  personId: string,
): Promise<void> {
  const [had] = await tx
    .update(people)
    .set(noSecondFactor)
    .where(and(eq(people.id, personId), isNotNull(people.totpSealed)))
    .returning();
  if (!had) return;
  await noteActivity(tx, {
    ...{ at: now(), action: 'second-factor-changed', personId: by },
    ...{ value: 'off', details: { changed: { email: had.email } } },
  });
}
