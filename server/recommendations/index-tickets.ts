import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { topicSettings } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { lockCorpus } from '../search/store/change-corpus.ts';
import { forgetDocuments } from '../search/store/forget-documents.ts';
import { putDocuments } from '../search/store/put-documents.ts';
import { readUsualLanguage } from '../search/store/read-usual-language.ts';
import { documentsOf } from './documents-of.ts';
import { findAgents } from './find-agents.ts';

/** Whoever waits for the embedded database waits for no more than these. */
const ticketsAtOnce = 100;
const longestMs = 30_000;

/**
 * Brings what can be found of an account's tickets up to date with what is kept of them, a batch in a transaction:
 * killed at any moment, it goes on where it was. Solved and closed tickets with comments can be found; whatever became
 * something else, or was left out, cannot be any more.
 */
export async function indexTickets(
  deps: Pick<Deps, 'db' | 'queue'>,
  { installId }: { installId: string },
): Promise<void> {
  const until = Date.now() + longestMs;
  while (await deps.db.transaction((tx) => indexBatch(tx, installId))) {
    if (Date.now() < until) continue;
    await deps.queue.enqueue(deps.db, 'index-tickets', [{ installId }]);
    return;
  }
}

/** @returns whether there may be more */
async function indexBatch(tx: Db, installId: string): Promise<boolean> {
  // Whoever writes a ticket's comments holds its row, too: what is read below is all there is until we are done.
  const tickets = await tx
    .select()
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), eq(pastTickets.needsIndex, true)))
    .orderBy(asc(pastTickets.ticketId))
    .limit(ticketsAtOnce)
    .for('update', { skipLocked: true });
  if (tickets.length === 0) return false;
  const solved = tickets.filter(isSolved);
  const found = await documentsOfAll(tx, installId, solved);
  const isFound = new Set(found.map(({ ticket }) => ticket.documentId));
  const isLinked = new Set(found.flatMap(({ answered }) => answered?.documentId ?? []));
  const others = tickets.map(({ ticketId }) => ticketId).filter((id) => !isFound.has(id));
  // In the order in which a forgotten ticket takes them: tickets first, then the articles that answered some.
  if (found.length > 0) await lockCorpus(tx, installId, 'ticket');
  await forgetDocuments(tx, installId, { kind: 'ticket', ids: others });
  await forgetDocuments(tx, installId, {
    kind: 'answered',
    ids: [...isFound].filter((id) => !isLinked.has(id)),
  });
  await putDocuments(
    tx,
    installId,
    'ticket',
    found.map(({ ticket }) => ticket),
  );
  await putDocuments(
    tx,
    installId,
    'answered',
    found.flatMap(({ answered }) => answered ?? []),
  );
  await tx
    .update(pastTickets)
    .set({ needsIndex: false })
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(
          pastTickets.ticketId,
          tickets.map(({ ticketId }) => ticketId),
        ),
      ),
    );
  return tickets.length === ticketsAtOnce;
}

/** A merged ticket was not solved: its conversation goes on in another one. */
function isSolved(ticket: typeof pastTickets.$inferSelect): boolean {
  const { status, leftOut, isMerged } = ticket;
  return !leftOut && !isMerged && (status === 'solved' || status === 'closed');
}

async function documentsOfAll(
  tx: Db,
  installId: string,
  tickets: (typeof pastTickets.$inferSelect)[],
): Promise<NonNullable<ReturnType<typeof documentsOf>>[]> {
  if (tickets.length === 0) return [];
  const ids = tickets.map(({ ticketId }) => ticketId);
  const comments = await tx
    .select()
    .from(pastComments)
    .where(and(eq(pastComments.installId, installId), inArray(pastComments.ticketId, ids)))
    .orderBy(asc(pastComments.createdAt), asc(pastComments.commentId));
  const byTicket = new Map(ids.map((id): [string, typeof comments] => [id, []]));
  for (const comment of comments) byTicket.get(comment.ticketId)?.push(comment);
  const agents = await findAgents(tx, installId, tickets, comments);
  const usual = await readUsualLanguage(tx, installId);
  const [topics] = await tx
    .select({ fieldId: topicSettings.fieldId })
    .from(topicSettings)
    .where(eq(topicSettings.installId, installId));
  const topicField = topics?.fieldId ?? undefined;
  return tickets.flatMap(
    (ticket) =>
      documentsOf(ticket, byTicket.get(ticket.ticketId) ?? [], { agents, usual, topicField }) ?? [],
  );
}
