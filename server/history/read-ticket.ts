import { and, eq, isNull, sql } from 'drizzle-orm';
import { pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { comeBackWhenFree } from '../jobs/come-back-when-free.ts';
import { isRefused } from '../zendesk/errors.ts';
import { readExportedTicket } from '../zendesk/exports.ts';
import { leaveOutTickets } from './drop-left-out.ts';
import { forgetLeftOut } from './forget-left-out.ts';
import { keepTickets } from './keep-tickets.ts';
import { openHistory } from './open-history.ts';
import type { Reactions } from './reactions.ts';
import { readHistory } from './read-history.ts';

/**
 * Reads one ticket as if the export had told it anew, and then its comments, whatever we know of it. One that Zendesk
 * does not have any more is forgotten.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away; nothing is deleted then
 */
export async function readTicket(
  deps: Deps & { reactions: Reactions },
  { installId, ticketId }: { installId: string; ticketId: string },
  signal?: AbortSignal,
): Promise<void> {
  const opened = await openHistory(deps, installId, signal, 'helpdesk');
  if (!opened) return;
  const ticket = await readExportedTicket(opened.clientOf(), ticketId).catch((failure: unknown) => {
    // Neither there nor gone: we may not see it, and asking again would not help.
    return isRefused(failure) ? ('refused' as const) : comeBackWhenFree(failure);
  });
  if (ticket === 'refused') return;
  const own = and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId));
  await deps.db.transaction(async (tx) => {
    const wanted = await readHistory(tx, installId, { lock: true });
    if (!wanted) return;
    if (ticket) await keepTickets({ tx, sealer: deps.sealer }, wanted, [ticket]);
    else await leaveOutTickets(tx, installId, [ticketId], 'deleted');
    const kept = await tx
      .update(pastTickets)
      .set({ readWhy: 'asked', readSeq: sql`${pastTickets.readSeq} + 1` })
      .where(and(own, isNull(pastTickets.leftOut)))
      .returning({ installId: pastTickets.installId, ticketId: pastTickets.ticketId });
    await deps.queue.enqueueNow(tx, 'read-comments', kept);
    await deps.reactions.ticketsChanged(tx, installId, [ticketId]);
    await forgetLeftOut(tx, installId, [ticketId]);
  });
}
