import { asc, eq, isNull, max, sql } from 'drizzle-orm';
import type { PeopleView } from '../contract/person.ts';
import type { Db } from '../db/connect.ts';
import { invites, people, sessions } from '../db/people-schema.ts';

/** Everybody who may come in, and the invitations nobody has used yet. @param you whoever asks */
export async function listPeople(db: Db, you: string, now: Date): Promise<PeopleView> {
  const isLive = sql`${sessions.expiresAt} > ${now.toISOString()}`;
  const here = await db
    .select({
      person: people,
      seenAt: max(sessions.seenAt),
      sessions: sql<number>`count(*) filter (where ${isLive})`.mapWith(Number),
    })
    .from(people)
    .leftJoin(sessions, eq(sessions.personId, people.id))
    .where(isNull(people.removedAt))
    .groupBy(people.id)
    .orderBy(asc(people.name), asc(people.id));
  const asked = await db
    .select({ invite: invites, invitedBy: people.name })
    .from(invites)
    .innerJoin(people, eq(people.id, invites.invitedBy))
    .orderBy(asc(invites.createdAt));
  return {
    people: here.map(({ person, seenAt, ...row }) => ({
      ...{ id: person.id, name: person.name, email: person.email, role: person.role },
      accountIds: person.accountIds ?? undefined,
      isYou: person.id === you,
      hasSecondFactor: person.totpSince !== null,
      hasPassword: person.passwordHash !== null,
      seenAt: seenAt?.toISOString(),
      sessions: row.sessions,
    })),
    invites: asked.map(({ invite, invitedBy }) => ({
      ...{ id: invite.id, email: invite.email, role: invite.role, invitedBy },
      accountIds: invite.accountIds ?? undefined,
      expiresAt: invite.expiresAt.toISOString(),
      isExpired: invite.expiresAt <= now,
    })),
  };
}
