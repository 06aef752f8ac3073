import { randomUUID } from 'node:crypto';
import type { InviteMade, InviteRequest } from '../contract/person.ts';
import { invites } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { noteActivity } from '../activity/note-activity.ts';
import { newInviteLink } from './new-invite-link.ts';
import { refuseUnknownAccounts } from './refuse-unknown-accounts.ts';
import { findPersonByEmail, lockPeople } from './store.ts';

/**
 * Asks somebody in by a link that is good for a week. It is told here and never again; an earlier one for the same
 * address is not good any more, so that inviting again renews.
 *
 * @param by who invites
 * @throws AppError `conflict` where they are here already, `invalid_input` for accounts there are not
 */
export async function invitePerson(
  deps: Deps,
  by: string,
  { role, accountIds, ...request }: InviteRequest,
): Promise<InviteMade> {
  const email = request.email.toLowerCase();
  const { made, row } = newInviteLink(deps, by);
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    if (await findPersonByEmail(tx, email)) {
      throw new AppError('conflict', 'signs_in_already', {
        field: 'email',
      });
    }
    await refuseUnknownAccounts(tx, accountIds);
    const link = { ...row, role, accountIds: accountIds ?? null };
    await tx
      .insert(invites)
      .values({ id: randomUUID(), email, ...link })
      .onConflictDoUpdate({ target: invites.email, set: link });
    await noteActivity(tx, {
      ...{ at: row.createdAt, action: 'person-invited', personId: by },
      ...{ value: email, details: { changed: { role, accountIds } } },
    });
  });
  return made;
}
