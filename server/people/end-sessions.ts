import { and, eq, ne } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { sessions } from '../db/people-schema.ts';

/** Ends sessions of one person: one of them, all of them, or all but one. @returns how many there were */
export async function endSessions(
  db: Db,
  personId: string,
  which: { only: string } | { but: string } | 'all',
): Promise<number> {
  const chosen =
    which === 'all'
      ? undefined
      : 'only' in which
        ? eq(sessions.id, which.only)
        : ne(sessions.id, which.but);
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), chosen))
    .returning({ id: sessions.id });
  return ended.length;
}
