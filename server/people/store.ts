import { and, count, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Person } from '../contract/person.ts';
import type { Db } from '../db/connect.ts';
import { people, sessions, setupLinks, signInFailures } from '../db/people-schema.ts';

type PersonRow = typeof people.$inferSelect;

export async function isAnybodyThere(db: Db): Promise<boolean> {
  const [row] = await db.select({ n: count() }).from(people);
  return (row?.n ?? 0) > 0;
}

export async function insertPerson(db: Db, row: typeof people.$inferInsert): Promise<void> {
  await db.insert(people).values(row);
}

export async function findPersonByEmail(db: Db, email: string): Promise<PersonRow | undefined> {
  const [row] = await db
    .select()
    .from(people)
    .where(and(eq(people.email, email), isNull(people.removedAt)));
  return row;
}

export async function insertSetupLink(db: Db, tokenHash: string, createdAt: Date): Promise<void> {
  await db.insert(setupLinks).values({ tokenHash, createdAt });
}

/** Uses up a setup link in one statement. @returns whether it was good */
export async function useSetupLink(
  db: Db,
  tokenHash: string,
  now: Date,
  notBefore: Date,
): Promise<boolean> {
  const used = await db
    .update(setupLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(setupLinks.tokenHash, tokenHash),
        isNull(setupLinks.usedAt),
        gt(setupLinks.createdAt, notBefore),
      ),
    )
    .returning({ tokenHash: setupLinks.tokenHash });
  return used.length > 0;
}

/** Ends every setup link that was not used: there is a first admin now. */
export async function deleteSetupLinks(db: Db): Promise<void> {
  await db.delete(setupLinks);
}

export async function insertSession(db: Db, row: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(row);
}

export interface SignedIn {
  sessionId: string;
  /** As they are at this request: a change of what they may do holds at once. */
  person: Person;
}

const seenEveryMs = 60_000;

export async function findSession(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<SignedIn | undefined> {
  const [row] = await db
    .select({ session: sessions, person: people })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now), isNull(people.removedAt)),
    );
  if (!row) return undefined;
  const { session, person } = row;
  if (!session.seenAt || now.getTime() - session.seenAt.getTime() > seenEveryMs) {
    await db.update(sessions).set({ seenAt: now }).where(eq(sessions.id, session.id));
  }
  const { id, name, email, role, accountIds, totpSince, passwordHash } = person;
  return {
    sessionId: session.id,
    person: {
      ...{ id, name, email, role, accountIds: accountIds ?? undefined },
      hasSecondFactor: totpSince !== null,
      hasPassword: passwordHash !== null,
    },
  };
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

export async function deleteOldSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
}

export async function noteSignInFailure(db: Db, key: string, at: Date): Promise<void> {
  await db.insert(signInFailures).values({ key, at });
}

export async function countSignInFailures(db: Db, key: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), gt(signInFailures.at, since)));
  return row?.n ?? 0;
}

/** Takes back attempts: all of a key, one of them, or all before a time. */
export async function deleteSignInFailures(
  db: Db,
  where: { key: string; at?: Date } | { before: Date },
): Promise<void> {
  const condition =
    'before' in where
      ? lt(signInFailures.at, where.before)
      : and(
          eq(signInFailures.key, where.key),
          where.at ? eq(signInFailures.at, where.at) : undefined,
        );
  await db.delete(signInFailures).where(condition);
}

/** Several processes may start at once; the lock lets one of them at a time make people. */
export async function lockPeople(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(727275)`);
}
