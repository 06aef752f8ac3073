import { and, eq, isNotNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { endSessions } from './end-sessions.ts';
import type { SignedIn } from './store.ts';

export const noSecondFactor = {
  totpSealed: null,
  totpSince: null,
  totpLastStep: null,
  recoveryHashes: null,
};

/**
 * Whoever is signed in needs no code any more; their sessions elsewhere end, as with another password.
 *
 * @throws AppError `invalid_input` when the password is not theirs, `too_many_attempts`
 */
export async function dropSecondFactor(
  deps: Deps,
  { person: { id }, sessionId }: SignedIn,
  password: string,
): Promise<void> {
  await checkOwnPassword(deps, id, password, 'password');
  await deps.db.transaction((tx) => removeSecondFactor(deps, tx, id, { id, but: sessionId }));
}

/**
 * Also for somebody who lost the device and the recovery codes: another administrator does it. Whoever has the device now
 * may be signed in with it: all sessions end.
 *
 * @param of.but the session in which somebody does it for themselves
 */
export async function removeSecondFactor(
  { now }: Pick<Deps, 'now'>,
  tx: Db,
  by: string,
  { id: personId, but }: { id: string; but?: string },
): Promise<void> {
  const [had] = await tx
    .update(people)
    .set(noSecondFactor)
    .where(and(eq(people.id, personId), isNotNull(people.totpSealed)))
    .returning();
  if (!had) return;
  await endSessions(tx, personId, but === undefined ? 'all' : { but });
  await noteActivity(tx, {
    ...{ at: now(), action: 'second-factor-changed', personId: by },
    ...{ value: 'off', details: { changed: { email: had.email } } },
  });
}
