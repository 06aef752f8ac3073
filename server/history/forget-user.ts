import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { composeOrigins, findOrigins } from '../conversation/find-origins.ts';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastAttachments, pastComments, pastTickets } from '../db/history-schema.ts';
import { tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { findDepartedNames, type NameMasker } from '../masking/departed-names.ts';
import { withoutNames } from './keep-tickets.ts';
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
  const departed = await findDepartedNames(deps.db, deps.sealer, installId, [userId]);
  const maskNames = departed.maskerOf([userId]);
  if (!maskNames) return;
  let after = '';
  for (let count = ticketsAtOnce; count === ticketsAtOnce;) {
    const ids = await ticketsOf(deps.db, installId, userId, after);
    await deps.db.transaction(async (tx) => {
      const kept: string[] = [];
      for (const ticketId of ids)
        if (await maskTicket(tx, { installId, ticketId }, maskNames)) kept.push(ticketId);
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

/** @returns whether its words are kept */
async function maskTicket(
  tx: Db,
  { installId, ticketId }: { installId: string; ticketId: string },
  maskNames: NameMasker,
): Promise<boolean> {
  const ofTicket = and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId));
  const [ticket] = await tx
    .select({
      subject: pastTickets.subject,
      tags: pastTickets.tags,
      customFields: pastTickets.customFields,
    })
    .from(pastTickets)
    .where(and(ofTicket, isNull(pastTickets.leftOut)))
    .for('update');
  if (!ticket) return false;
  await tx
    .update(pastTickets)
    .set({ ...withoutNames(ticket, maskNames), needsIndex: true })
    .where(ofTicket);
  const isOurs = and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId));
  const comments = await tx
    .select({
      id: pastComments.commentId,
      text: pastComments.text,
      origins: pastComments.origins,
      attachments: pastComments.attachments,
    })
    .from(pastComments)
    .where(isOurs);
  for (const { id, text, origins, attachments } of comments) {
    const masked = maskNames(text);
    const files = attachments.map((file) => ({ ...file, name: maskNames(file.name) }));
    if (masked === text && files.every(({ name }, at) => name === attachments[at]?.name)) continue;
    await tx
      .update(pastComments)
      .set({
        text: masked,
        origins: composeOrigins(findOrigins(masked, text), origins),
        attachments: files,
      })
      .where(and(isOurs, eq(pastComments.commentId, id)));
  }
  // They are read again where that is wanted, without the name.
  await tx
    .delete(pastAttachments)
    .where(and(eq(pastAttachments.installId, installId), eq(pastAttachments.ticketId, ticketId)));
  return true;
}
