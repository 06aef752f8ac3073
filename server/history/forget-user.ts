import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { departedNames, readDeparted } from '../masking/departed-names.ts';
import { maskKeptTicket } from './mask-kept-ticket.ts';
import type { Reactions } from './reactions.ts';

/** Each transaction holds its tickets for as long as it takes. */
const ticketsAtOnce = 20;

/**
 * Takes a deleted person's name out of everything that was written in tickets they asked or wrote in, and out of what
 * was made of those, also where their past is not kept. What they wrote stays, as it does in Zendesk. Done twice it is
 * the same.
 */
export async function forgetUser(
  deps: Deps & { reactions: Reactions },
  { installId, userId }: { installId: string; userId: string },
): Promise<void> {
  const known = await readDeparted(deps.db, installId, { ids: [userId] });
  const departed = departedNames(deps.sealer, installId, known);
  const { maskNames } = departed.of({ people: [userId], texts: [] });
  if (!maskNames) return;
  let after = '';
  for (let count = ticketsAtOnce; count === ticketsAtOnce;) {
    const ids = await ticketsOf(deps.db, installId, userId, after);
    await deps.db.transaction(async (tx) => {
      const kept: string[] = [];
      for (const ticketId of ids)
        if (await maskKeptTicket(tx, { installId, ticketId }, maskNames)) kept.push(ticketId);
      await deps.reactions.ticketsRewritten(tx, installId, ids);
      await deps.queue.enqueue(tx, 'index-tickets', [{ installId }]);
      await deps.queue.enqueue(
        tx,
        'read-attachments',
        kept.map((ticketId) => ({ installId, ticketId })),
      );
    });
    count = ids.length;
    after = ids.at(-1) ?? after;
  }
  await deps.db
    .update(pastUsers)
    .set({ forgetPending: false })
    .where(and(eq(pastUsers.installId, installId), eq(pastUsers.userId, userId)));
}

/** A page of the tickets somebody asked or wrote in, of the past and of those a brief was made of. */
async function ticketsOf(
  db: Db,
  installId: string,
  userId: string,
  after: string,
): Promise<string[]> {
  const wrote = sql`exists (select from ${pastComments} where ${pastComments.installId} = ${installId}
    and ${pastComments.ticketId} = ${pastTickets.ticketId} and ${pastComments.authorId} = ${userId})`;
  const past = await db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        gt(pastTickets.ticketId, after),
        or(eq(pastTickets.requesterId, userId), wrote),
      ),
    )
    .orderBy(pastTickets.ticketId)
    .limit(ticketsAtOnce);
  const isNamed = sql`${userId} = any(${tickets.people})`;
  const mayBeNamed = and(isNull(tickets.people), gt(tickets.storedSeq, 0));
  const briefed = await db
    .select({ id: tickets.ticketId })
    .from(tickets)
    .where(
      and(eq(tickets.installId, installId), gt(tickets.ticketId, after), or(isNamed, mayBeNamed)),
    )
    .orderBy(tickets.ticketId)
    .limit(ticketsAtOnce);
  const ids = new Set([...past, ...briefed].map(({ id }) => id));
  return [...ids].sort().slice(0, ticketsAtOnce);
}
