import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { noteActivity } from '../../activity/note-activity.ts';
import type { Db } from '../../db/connect.ts';
import { invites, people } from '../../db/people-schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../errors.ts';
import { isNameOfProduct } from '../is-name-of-product.ts';
import { findPersonByEmail, insertPerson, lockPeople } from '../store.ts';
import type { Identity } from './read-identity.ts';

/**
 * Who somebody is here that a provider vouches for: whoever signed in by it before; else the person with the address it
 * has verified; else whoever was invited at that address. Nobody comes in uninvited.
 *
 * @returns the id of the person
 * @throws AppError `not_invited`
 */
export async function enterByClaims(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { iss, sub, name, verifiedEmail }: Identity,
): Promise<string> {
  const oidcSubject = `${iss} ${sub}`;
  return db.transaction(async (tx) => {
    await lockPeople(tx);
    const [before] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.oidcSubject, oidcSubject), isNull(people.removedAt)));
    if (before) return before.id;
    const email = verifiedEmail?.toLowerCase();
    const known = email === undefined ? undefined : await findPersonByEmail(tx, email);
    if (known && known.oidcSubject === null) {
      await tx.update(people).set({ oidcSubject }).where(eq(people.id, known.id));
      return known.id;
    }
    const invite = known || email === undefined ? undefined : await takeInvite(tx, email, now());
    if (!invite) {
      throw new AppError('not_invited', 'not_invited');
    }
    const id = randomUUID();
    const { role, accountIds } = invite;
    const called = name === undefined || isNameOfProduct(name) ? invite.email : name;
    const who = { id, name: called.slice(0, 80), email: invite.email, oidcSubject };
    await insertPerson(tx, { ...who, role, accountIds, createdAt: now() });
    const joined = { action: 'person-joined', personId: id, value: invite.email } as const;
    await noteActivity(tx, { at: now(), ...joined });
    return id;
  });
}

async function takeInvite(tx: Db, email: string, now: Date) {
  const [taken] = await tx
    .delete(invites)
    .where(and(eq(invites.email, email), gt(invites.expiresAt, now)))
    .returning();
  return taken;
}
