import { and, eq, inArray } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments } from '../db/history-schema.ts';
import type { SimilarSolution } from './read-similar.ts';

/** What the people of other tickets are called, so that it can be masked: whoever asked, and whoever wrote in one. */
export async function namesIn(
  db: Db,
  installId: string,
  similar: readonly SimilarSolution[],
): Promise<string[]> {
  if (similar.length === 0) return [];
  const authors = await db
    .selectDistinct({ id: pastComments.authorId })
    .from(pastComments)
    .where(
      and(
        eq(pastComments.installId, installId),
        inArray(
          pastComments.ticketId,
          similar.map(({ ticketId }) => ticketId),
        ),
      ),
    );
  const ids = new Set([
    ...authors.flatMap(({ id }) => id ?? []),
    ...similar.flatMap(({ requesterId }) => requesterId ?? []),
  ]);
  if (ids.size === 0) return [];
  const people = await db
    .select({ name: pastUsers.name })
    .from(pastUsers)
    .where(and(eq(pastUsers.installId, installId), inArray(pastUsers.userId, [...ids])));
  return people.flatMap(({ name }) => name ?? []);
}
