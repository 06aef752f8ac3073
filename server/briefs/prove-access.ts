import { createHash, timingSafeEqual } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { canReadTickets, type Install } from '../installs/install.ts';
import { isFor } from '../installs/is-for.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { readNewestEntryId } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { takeReread } from './rereads.ts';
import { beginRead, noteNewestEntry, wantBriefs, type Read, type TicketRow } from './store.ts';

/**
 * Whether whoever asks can open this ticket now: only then do they know the id of its newest entry, which
 * they read from Zendesk in their own session.
 *
 * A proof that differs from what we hold is either no proof or news that reached us late, so Zendesk is asked
 * once, within limits. An older entry's id is no proof: somebody who lost access may know it.
 *
 * @param row what we hold of the ticket
 * @param isOpen whether it is the ticket before the agent, whose brief is to be repaired where the proof is news
 * @returns `held` when it is what we hold; `found` when Zendesk confirmed it, which may have changed the row;
 *   `refused` for every reason not to answer, alike; `busy` when sidebars have guessed too often at
 *   this ticket, which may not even exist, or at any of this account's, to ask Zendesk
 * @throws ZendeskError when Zendesk cannot be asked
 */
export async function proveAccess(
  deps: Deps,
  install: Install,
  ticketId: string,
  row: TicketRow | undefined,
  newestEntryId: string,
  signal: AbortSignal,
  isOpen = true,
): Promise<'held' | 'found' | 'refused' | 'busy'> {
  // What is kept of tickets that are not followed any more may hold what has been taken away since.
  if (!isFor(install, 'helpdesk')) return 'refused';
  if (row?.newestEntryId && isSame(row.newestEntryId, newestEntryId)) return 'held';
  if (!canReadTickets(install)) return 'refused';
  const reread = await takeReread(deps, install.id, ticketId);
  // Also to whoever has the right proof now, and is not to hear that they may not see it.
  if (!reread) return 'busy';
  const seen = await lookAtZendesk(deps, install, ticketId, signal).catch(
    async (failure: unknown) => {
      // Zendesk being away is nobody's guess.
      await reread.giveBack();
      throw failure;
    },
  );
  if (!seen || !isSame(seen.newestEntryId, newestEntryId)) return 'refused';
  await deps.db.transaction(async (tx) => {
    await noteNewestEntry(tx, seen);
    if (!isOpen || (row && row.madeSeq < row.wantedSeq)) return;
    // An event was missed, or the ticket is new to us: the proof repairs that.
    await wantBriefs(tx, install.id, [ticketId], deps.now());
    await deps.queue.enqueue(tx, 'brief-ticket', [{ installId: install.id, ticketId }]);
  });
  await reread.giveBack();
  return 'found';
}

/** @returns `undefined` when Zendesk does not show the ticket, for whatever reason, or it has no entry */
async function lookAtZendesk(
  deps: Deps,
  install: Install,
  ticketId: string,
  signal: AbortSignal,
): Promise<(Read & { newestEntryId: string }) | undefined> {
  const client = zendeskFor(deps, install, { patienceMs: 0, signal });
  try {
    const ticket = await readTicket(client, ticketId);
    if (!ticket) return undefined;
    const read = await beginRead(deps.db, install.id, ticketId, deps.now());
    const newestEntryId = await readNewestEntryId(client, ticket);
    return newestEntryId ? { installId: install.id, ticketId, ...read, newestEntryId } : undefined;
  } catch (failure) {
    const isRefusal =
      failure instanceof ZendeskError && ['skip', 'our-bug'].includes(failure.remedy);
    if (isRefusal) return undefined;
    throw failure;
  }
}

function isSame(a: string, b: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(a), digest(b));
}
