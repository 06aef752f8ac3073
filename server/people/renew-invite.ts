import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { InviteMade } from '../contract/person.ts';
import { invites } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { newInviteLink } from './new-invite-link.ts';
import { refuseUnknownAccounts } from './refuse-unknown-accounts.ts';
import { lockPeople } from './store.ts';

/**
 * Makes another link of an invitation, for what it is for by now, whatever whoever renews it saw of that. The link before
 * is not good any more.
 *
 * @param by who renews
 * @throws AppError `not_found` where it was used or withdrawn, `invalid_input` for accounts that are gone
 */
export async function renewInvite(deps: Deps, by: string, id: string): Promise<InviteMade> {
  const { made, row } = newInviteLink(deps, by);
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    const [renewed] = await tx.update(invites).set(row).where(eq(invites.id, id)).returning();
    if (!renewed) throw notFound();
    const { email, role } = renewed;
    const accountIds = renewed.accountIds ?? undefined;
    await refuseUnknownAccounts(tx, accountIds);
    await noteActivity(tx, {
      ...{ at: row.createdAt, action: 'person-invited', personId: by },
      ...{ value: email, details: { changed: { role, accountIds } } },
    });
  });
  return made;
}
