import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { PasswordRequest } from '../contract/person.ts';
import { people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { endSessions } from './end-sessions.ts';
import { hashPassword } from './password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import type { SignedIn } from './store.ts';

/**
 * Gives whoever is signed in another password, and ends their sessions elsewhere.
 *
 * @throws AppError `invalid_input` where the one they have is not right, or the new one is weak; `too_many_attempts`
 */
export async function changePassword(
  deps: Deps,
  { person, sessionId }: SignedIn,
  { current, password }: PasswordRequest,
): Promise<void> {
  await checkOwnPassword(deps, person.id, current, 'current');
  await refuseWeakPassword(password, [person.name, person.email]);
  const passwordHash = await hashPassword(password);
  await deps.db.transaction(async (tx) => {
    await tx.update(people).set({ passwordHash }).where(eq(people.id, person.id));
    await endSessions(tx, person.id, { but: sessionId });
    const at = deps.now();
    await noteActivity(tx, { at, action: 'password-changed', personId: person.id });
  });
}
