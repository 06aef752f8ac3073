import { and, eq, isNull, sql } from 'drizzle-orm';
import { pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { canRead } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readExportedTicket } from '../zendesk/exports.ts';
import { leaveOutTickets } from './drop-left-out.ts';
import { forgetLeftOut } from './forget-left-out.ts';
import { keepTickets } from './keep-tickets.ts';
import type { Reactions } from './reactions.ts';
import { readHistory } from './read-history.ts';

const pauseMs = 30_000;

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
  const install = await readInstall(deps.db, installId);
  const history = await readHistory(deps.db, installId);
  if (!install || !history || history.pausedAt || !canRead(install)) return;
  const client = zendeskFor(deps, install, { patienceMs: 0, signal, purpose: 'history' });
  const ticket = await readExportedTicket(client, ticketId).catch((failure: unknown) => {
    const isBusy = failure instanceof ZendeskError && failure.remedy !== 'our-bug';
    // Neither there nor gone: we may not see it, and asking again would not help.
    if (isBusy && failure.remedy === 'skip') return 'refused' as const;
    throw isBusy ? new ComeBackLater(failure.retryAfterMs ?? pauseMs) : failure;
  });
  if (ticket === 'refused') return;
  const own = and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId));
  await deps.db.transaction(async (tx) => {
    const wanted = await readHistory(tx, installId, { lock: true });
    if (ticket && wanted) await keepTickets({ tx, sealer: deps.sealer }, wanted, [ticket]);
    else {
      await leaveOutTickets(tx, installId, [ticketId], 'deleted');
    }
    const kept = await tx
      .update(pastTickets)
      .set({ readWhy: 'asked', readSeq: sql`${pastTickets.readSeq} + 1` })
      .where(and(own, isNull(pastTickets.leftOut)))
      .returning({ installId: pastTickets.installId, ticketId: pastTickets.ticketId });
    await deps.queue.enqueue(tx, 'read-comments', kept);
    await deps.reactions.ticketsChanged(tx, installId, [ticketId]);
    await forgetLeftOut(tx, installId, [ticketId]);
  });
}
