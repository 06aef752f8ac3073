import { and, eq, or } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { isTheirs, type Subject } from './subject.ts';

/** Whether the names are gone from everybody's tickets; where somebody has none that is known, there is nothing to wait for. */
export async function isSearched(db: Db, subject: Subject): Promise<boolean> {
  const [waiting] = await db
    .select({ id: pastUsers.userId })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, subject.installId),
        isTheirs(subject, pastUsers.userId),
        or(eq(pastUsers.forgetPending, true), eq(pastUsers.searchPending, true)),
      ),
    )
    .limit(1);
  return waiting === undefined;
}
