import { randomUUID } from 'node:crypto';
import type { InviteMade, InviteRequest } from '../contract/person.ts';
import { invites } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { noteActivity } from '../activity/note-activity.ts';
import { refuseUnknownAccounts } from './refuse-unknown-accounts.ts';
import { findPersonByEmail, lockPeople } from './store.ts';
import { hashToken, newToken } from './tokens.ts';

const lifeMs = 7 * 24 * 3600_000;

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
  const token = newToken();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + lifeMs);
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    if (await findPersonByEmail(tx, email)) {
      throw new AppError('conflict', 'signs_in_already', {
        field: 'email',
      });
    }
    await refuseUnknownAccounts(tx, accountIds);
    const link = {
      ...{ tokenHash: hashToken(token), role, accountIds: accountIds ?? null },
      ...{ invitedBy: by, createdAt, expiresAt },
    };
    await tx
      .insert(invites)
      .values({ id: randomUUID(), email, ...link })
      .onConflictDoUpdate({ target: invites.email, set: link });
    await noteActivity(tx, {
      ...{ at: createdAt, action: 'person-invited', personId: by },
      ...{ value: email, details: { changed: { role, accountIds } } },
    });
  });
  // Behind the hash it stays in the browser: no server log on the way sees it.
  return {
    link: `${deps.config.publicUrl}/console/invite#${token}`,
    expiresAt: expiresAt.toISOString(),
  };
}
