import { and, eq, gt } from 'drizzle-orm';
import type { InviteInfo } from '../contract/person.ts';
import type { Db } from '../db/connect.ts';
import { invites, people } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hashToken } from './tokens.ts';

/** A link that is good now, and who made it. @throws AppError `invite_invalid`, the same for every reason */
export async function readInvite(
  { db, now }: Pick<Deps, 'now'> & { db: Db },
  token: string,
): Promise<{ row: typeof invites.$inferSelect; info: InviteInfo }> {
  const [found] = await db
    .select({ row: invites, invitedBy: people.name })
    .from(invites)
    // Whoever was removed lets nobody in any more.
    .innerJoin(people, eq(people.id, invites.invitedBy))
    .where(and(eq(invites.tokenHash, hashToken(token)), gt(invites.expiresAt, now())));
  if (!found) {
    throw new AppError('invite_invalid', 'invite_invalid');
  }
  const { row, invitedBy } = found;
  const { email, role, expiresAt } = row;
  return { row, info: { email, role, invitedBy, expiresAt: expiresAt.toISOString() } };
}
