import { and, eq, notInArray } from 'drizzle-orm';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { comeBackWhenFree } from '../jobs/come-back-when-free.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { lockDepartures } from '../masking/departures.ts';
import { readConversation } from '../zendesk/conversation.ts';
import { isRefused } from '../zendesk/errors.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { commentRows } from './comment-rows.ts';
import { leaveOutTickets } from './drop-left-out.ts';
import { forgetLeftOut } from './forget-left-out.ts';
import { putComments } from './put-comments.ts';
import { openHistory } from './open-history.ts';
import type { Reactions } from './reactions.ts';
import { ownWords, withoutNames } from './without-names.ts';

const forbiddenPauseMs = 3600_000;

/**
 * Reads one ticket's own comments, or its conversation log, where the export cannot tell them, and keeps exactly
 * those. A ticket that cannot be had any more is noted as gone, and what was made of it forgotten.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away; nothing is deleted then
 */
export async function readComments(
  deps: Deps & { reactions: Reactions },
  { installId, ticketId }: { installId: string; ticketId: string },
  signal?: AbortSignal,
): Promise<void> {
  const opened = await openHistory(deps, installId, signal, 'helpdesk');
  if (!opened) return;
  const own = and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId));
  const [before] = await deps.db.select().from(pastTickets).where(own);
  if (!before?.readWhy || before.leftOut) return;
  const client = opened.clientOf();
  const read = async () => {
    const ticket = await readTicket(client, ticketId);
    return ticket && { ticket, entries: await readConversation(client, ticket) };
  };
  const found = await read().catch((failure: unknown) => {
    // What we may not read today we may not read in a minute either.
    return comeBackWhenFree(failure, isRefused(failure) ? forbiddenPauseMs : undefined);
  });
  const people = [found?.ticket.requesterId, ...(found?.entries ?? []).map((one) => one.authorId)];
  // Before the transaction: a long conversation takes its time.
  const prepared = found ? commentRows(installId, found.ticket, found.entries) : [];
  await deps.db.transaction(async (tx) => {
    const [now] = await tx.select().from(pastTickets).where(own).for('update');
    if (!now || now.leftOut) return;
    const isOurs = and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId));
    if (!found) {
      await leaveOutTickets(tx, installId, [ticketId], 'deleted');
      await deps.reactions.ticketsChanged(tx, installId, [ticketId]);
      await forgetLeftOut(tx, installId, [ticketId]);
      return;
    }
    // Changed again meanwhile: what was read may hold what has been taken away since, so it is read once more.
    if (now.generatedAt !== before.generatedAt || now.readSeq !== before.readSeq)
      return deps.queue.enqueue(tx, 'read-comments', [{ installId, ticketId }]);
    const texts = prepared.flatMap(({ text, attachments }) => [
      text,
      ...attachments.map(({ name }) => name),
    ]);
    const namesIn = { people, named: now.namedPeople, texts: [...texts, ...ownWords(now)] };
    await lockDepartures(tx, installId);
    const departed = await findDepartedNames(tx, deps.sealer, installId, [namesIn]);
    const { maskNames, named } = departed.of(namesIn);
    const rows = maskNames
      ? commentRows(installId, found.ticket, found.entries, maskNames)
      : prepared;
    const ids = rows.map(({ commentId }) => commentId);
    await tx
      .delete(pastComments)
      .where(and(isOurs, ids.length > 0 ? notInArray(pastComments.commentId, ids) : undefined));
    await putComments(tx, rows);
    await tx
      .update(pastTickets)
      .set({
        ...withoutNames(wordsOf(now), maskNames),
        namedPeople: named,
        readAtGenerated: before.generatedAt,
        needsIndex: true,
        readWhy: null,
        readFor: now.readWhy ?? before.readWhy,
        readAt: deps.now(),
      })
      .where(own);
    await deps.queue.enqueue(tx, 'index-tickets', [{ installId }]);
    if (
      opened.history.options.attachmentContent &&
      rows.some(({ attachments }) => attachments.length > 0)
    )
      await deps.queue.enqueue(tx, 'read-attachments', [{ installId, ticketId }]);
  });
}

function wordsOf({ subject, tags, customFields }: typeof pastTickets.$inferSelect) {
  return { subject, tags, customFields };
}
