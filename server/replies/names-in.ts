import { and, eq, inArray } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments } from '../db/history-schema.ts';
import type { SimilarSolution } from './read-similar.ts';

/** What Zendesk calls its own machines, which nobody's list has. */
const machines = new Set(['-1', '0']);

export interface NamesOfOthers {
  names: string[];
  /** The tickets of which everybody's name is known, or was deleted, which other means see to. */
  known: ReadonlySet<string>;
}

/**
 * What the people of other tickets are called, so that it can be masked: whoever asked, and whoever wrote in one. People
 * are listed some minutes after they first write: until then their ticket is not `known`, and nothing of it may be shown.
 */
export async function namesIn(
  db: Db,
  installId: string,
  similar: readonly Pick<SimilarSolution, 'ticketId' | 'requesterId'>[],
): Promise<NamesOfOthers> {
  if (similar.length === 0) return { names: [], known: new Set() };
  const authors = await db
    .selectDistinct({ ticketId: pastComments.ticketId, id: pastComments.authorId })
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
  const peopleOf = new Map(
    similar.map(({ ticketId, requesterId }) => {
      const wrote = authors.flatMap((one) => (one.ticketId === ticketId ? (one.id ?? []) : []));
      const people = [...wrote, ...(requesterId ? [requesterId] : [])];
      return [ticketId, people.filter((id) => !machines.has(id))] as const;
    }),
  );
  const ids = [...new Set([...peopleOf.values()].flat())];
  const listed =
    ids.length === 0
      ? []
      : await db
          .select({ id: pastUsers.userId, name: pastUsers.name })
          .from(pastUsers)
          .where(and(eq(pastUsers.installId, installId), inArray(pastUsers.userId, ids)));
  const isListed = new Set(listed.map(({ id }) => id));
  return {
    names: listed.flatMap(({ name }) => name ?? []),
    known: new Set(
      [...peopleOf].flatMap(([ticketId, people]) =>
        people.every((id) => isListed.has(id)) ? ticketId : [],
      ),
    ),
  };
}
