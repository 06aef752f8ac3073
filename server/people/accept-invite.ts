import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { AcceptRequest } from '../contract/person.ts';
import { invites } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hashPassword } from './password.ts';
import { readInvite } from './read-invite.ts';
import { refuseNameOfProduct } from './refuse-name-of-product.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { insertPerson, lockPeople } from './store.ts';

/**
 * Lets somebody in by the link they were given, once.
 *
 * @returns the id of the person
 * @throws AppError `invite_invalid`, or `invalid_input` for a weak password or the product's name
 */
export async function acceptInvite(
  deps: Deps,
  { token, name, password }: AcceptRequest,
): Promise<string> {
  const { info } = await readInvite(deps, token);
  refuseNameOfProduct(name);
  await refuseWeakPassword(password, [name, info.email]);
  const passwordHash = await hashPassword(password);
  const id = randomUUID();
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    // Hashing takes a while: it may have been used or withdrawn meanwhile.
    const { row } = await readInvite({ ...deps, db: tx }, token);
    const { email, role, accountIds } = row;
    const createdAt = deps.now();
    const used = await tx.delete(invites).where(eq(invites.id, row.id)).returning();
    if (used.length === 0) throw new AppError('invite_invalid', 'invite_invalid');
    await insertPerson(tx, { id, name, email, passwordHash, role, accountIds, createdAt });
    await noteActivity(tx, { at: createdAt, action: 'person-joined', personId: id, value: email });
  });
  return id;
}
