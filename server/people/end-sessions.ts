import { and, eq, ne } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { sessions } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';

type Which = { only: string } | { but: string } | 'all';

/** Ends sessions of one person: one of them, all of them, or all but one. @returns how many there were */
export async function endSessions(db: Db, personId: string, which: Which): Promise<number> {
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

/** Ends sessions of whoever asks, and notes it. @returns how many there were */
export async function endOwnSessions(
  deps: Pick<Deps, 'db' | 'now'>,
  personId: string,
  which: Which,
): Promise<number> {
  return deps.db.transaction(async (tx) => {
    const ended = await endSessions(tx, personId, which);
    const at = deps.now();
    if (ended > 0)
      await noteActivity(tx, { at, action: 'sessions-ended', personId, value: personId });
    return ended;
  });
}
