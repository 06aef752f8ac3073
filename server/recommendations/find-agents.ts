import { and, eq, inArray, ne } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { pastComments, pastTickets } from '../db/history-schema.ts';

/**
 * Who of those that wrote comments are agents, since the export of comments does not say: whoever was told to be one,
 * wrote an internal note, or is a ticket's assignee. Others in a conversation may be customers' colleagues.
 *
 * @returns their ids
 */
export async function findAgents(
  db: Db,
  installId: string,
  tickets: Pick<typeof pastTickets.$inferSelect, 'assigneeId'>[],
  comments: Pick<typeof pastComments.$inferSelect, 'authorId' | 'authorRole' | 'public'>[],
): Promise<ReadonlySet<string>> {
  const agents = new Set(tickets.flatMap(({ assigneeId }) => assigneeId ?? []));
  const others = new Set<string>();
  for (const { authorId, authorRole, public: isPublic } of comments) {
    if (authorId === null || authorRole === 'customer') continue;
    if (authorRole === 'agent' || !isPublic) agents.add(authorId);
    else others.add(authorId);
  }
  const unknown = [...others].filter((id) => !agents.has(id));
  if (unknown.length === 0) return agents;
  const known = await db
    .select({ id: pastUsers.userId })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        inArray(pastUsers.userId, unknown),
        ne(pastUsers.role, 'end-user'),
      ),
    );
  for (const { id } of known) agents.add(id);
  return agents;
}
