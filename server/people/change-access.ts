import { and, eq, inArray, isNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { AccessRequest } from '../contract/person.ts';
import { oauthRequests } from '../db/connecting-schema.ts';
import { invites, people, sessions } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { refuseStale } from '../refuse-stale.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { refuseUnknownAccounts } from './refuse-unknown-accounts.ts';
import { lockPeople } from './store.ts';

/**
 * Changes what somebody may do, and where. It holds from their next request on. Whoever may not do everything any more
 * takes with them the links they gave out, one of which could let them in as what they were, and what they began to
 * connect.
 *
 * @throws AppError `not_found`, `last_admin`, `invalid_input`, `changed_meanwhile`
 */
export async function changeAccess(
  deps: Deps,
  by: string,
  personId: string,
  { role, accountIds, basedOn }: AccessRequest,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    const isTheirs = and(eq(people.id, personId), isNull(people.removedAt));
    const [before] = await tx.select().from(people).where(isTheirs).for('update');
    if (!before) throw notFound();
    refuseStale(basedOn, { role: before.role, accountIds: before.accountIds ?? undefined });
    await refuseUnknownAccounts(tx, accountIds);
    await tx
      .update(people)
      .set({ role, accountIds: accountIds ?? null })
      .where(isTheirs);
    await keepAnAdmin(tx);
    if (role !== 'admin' || accountIds) {
      await tx.delete(invites).where(eq(invites.invitedBy, personId));
      const theirs = tx
        .select({ id: sessions.id })
        .from(sessions)
        .where(eq(sessions.personId, personId));
      await tx.delete(oauthRequests).where(inArray(oauthRequests.sessionId, theirs));
    }
    await noteActivity(tx, {
      ...{ at: deps.now(), action: 'access-changed', personId: by },
      ...{ value: before.email, details: { changed: { role, accountIds } } },
    });
  });
}
