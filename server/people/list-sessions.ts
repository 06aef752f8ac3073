import { and, desc, eq, gt } from 'drizzle-orm';
import type { SessionsView } from '../contract/person.ts';
import type { Db } from '../db/connect.ts';
import { sessions } from '../db/people-schema.ts';

/** Where somebody is signed in, the newest first. @param thisSession the one that asks */
export async function listSessions(
  db: Db,
  personId: string,
  thisSession: string,
  now: Date,
): Promise<SessionsView> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt));
  return {
    sessions: rows.map((row) => ({
      id: row.id,
      isThis: row.id === thisSession,
      browser: row.browser ?? undefined,
      address: row.address ?? undefined,
      createdAt: row.createdAt.toISOString(),
      seenAt: row.seenAt?.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    })),
  };
}
