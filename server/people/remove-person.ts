import { and, eq, isNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import { invites, people, sessions } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { noSecondFactor } from './drop-second-factor.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { lockPeople } from './store.ts';

/**
 * Shuts somebody out at once: their sessions end, what lets them in is gone, and so are the links they gave out. Their
 * name stays with what they did.
 *
 * @throws AppError `not_found`, `last_admin`
 */
export async function removePerson(deps: Deps, by: string, personId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    const at = deps.now();
    const [gone] = await tx
      .update(people)
      .set({ removedAt: at, passwordHash: null, ...noSecondFactor })
      .where(and(eq(people.id, personId), isNull(people.removedAt)))
      .returning();
    if (!gone) throw notFound();
    await keepAnAdmin(tx);
    await tx.delete(sessions).where(eq(sessions.personId, personId));
    await tx.delete(invites).where(eq(invites.invitedBy, personId));
    await noteActivity(tx, { at, action: 'person-removed', personId: by, value: gone.email });
  });
}
