import type { z } from 'zod';
import type { Brief, BriefAnswer, briefRequest } from '../contract/brief.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Install } from '../installs/install.ts';
import { isFor } from '../installs/is-for.ts';
import type { UseNotes } from '../use/create-use-notes.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { overlay } from './model/overlay.ts';
import { proveShelf, type Question } from './prove-shelf.ts';
import { readShelf, type Shelf } from './read-shelf.ts';
import { takeReread } from './rereads.ts';
import { wantBriefs, type TicketRow } from './store.ts';
import { takeLook } from './take-look.ts';

const askAgainMs = 1000;
const busyForMs = 20_000;
/** A brief that is wanted takes a second or two. */
const overdueMs = 5000;
const clocksDifferMs = 5 * 60_000;

/**
 * What the sidebar shows for a ticket now: the stored brief when it is current, otherwise the older one while
 * a new one is being made.
 *
 * @param question the agent it names decides what is marked as new, never what is shown
 * @throws AppError `not_found`, always the same, when the proof does not prove access
 */
export async function currentBrief(
  deps: Deps & { use: Pick<UseNotes, 'note'> },
  question: Question,
  request: z.output<typeof briefRequest>,
): Promise<BriefAnswer> {
  const { install, ticketId, agentId } = question;
  if (install.status === 'disconnected' || install.status === 'pending') {
    return { state: 'not-connected', reason: 'disconnected' };
  }
  if (!isFor(install, 'helpdesk')) return { state: 'not-connected', reason: 'no-helpdesk' };
  if (!install.briefsOn) return { state: 'switched-off' };
  const { proof, refresh, visit } = request;
  let shelf: Shelf;
  try {
    const proved = await proveShelf(deps, question, proof.newestEntryId, readShelf);
    if (proved === 'busy') {
      return { state: 'failed', reason: 'zendesk-busy', retryAfterMs: busyForMs };
    }
    if (proved === 'refused') {
      // Without a grant nobody can be proved anything new to; that is no secret of any ticket.
      if (install.status === 'reauthorization-required') {
        return { state: 'not-connected', reason: 'reauthorization-required' };
      }
      throw notFound();
    }
    shelf = proved;
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    return upstreamFailure(failure);
  }
  const wantsAnew =
    shelf.ticket &&
    (refresh || isOutOfDate(shelf) || isStale(shelf.ticket, proof.updatedAt, deps.now()));
  if (wantsAnew && (await takeReread(deps, install.id, ticketId))) {
    await askForBrief(deps, install, ticketId);
    shelf = (await readShelf(deps.db, install.id, ticketId, agentId)) ?? shelf;
  }
  const answer = await answerFrom(deps, install, ticketId, shelf);
  if (answer.state !== 'ready') return answer;
  const lastLook = await takeLook(deps, install.id, agentId, visit, answer.brief, shelf.look);
  const { thumb, thumbReasons, written } = shelf;
  const overlaid = await overlay(deps, install.id, answer.brief, written, request.locale);
  return { ...answer, ...overlaid, lastLook, thumb, thumbReasons };
}

async function answerFrom(
  deps: Deps,
  install: Install,
  ticketId: string,
  { ticket, brief }: Shelf,
): Promise<BriefAnswer> {
  const isBehind = !ticket || ticket.madeSeq < ticket.wantedSeq;
  if (!brief && !isBehind) {
    // Known only by its proof so far.
    await askForBrief(deps, install, ticketId);
    return { state: 'processing', askAgainMs };
  }
  if (ticket && isBehind) {
    const { failureCode, retryAt, wantedAt } = ticket;
    const now = deps.now().getTime();
    if (failureCode && retryAt && retryAt.getTime() > now) {
      const retryAfterMs = retryAt.getTime() - now;
      // What we may not read any more may have changed into what nobody is to read.
      const shown = failureCode === 'not-allowed' ? undefined : brief;
      return { state: 'failed', reason: failureCode, brief: shown, retryAfterMs };
    }
    // It may have been left to be caught up with; whoever has it open should not wait for that.
    if (now - wantedAt.getTime() > overdueMs) {
      await deps.queue.enqueue(deps.db, 'brief-ticket', [{ installId: install.id, ticketId }]);
    }
  }
  if (!brief) return { state: 'processing', askAgainMs };
  if (isBehind) return { state: 'outdated', brief, askAgainMs };
  return isEmpty(brief) ? { state: 'empty' } : { state: 'ready', brief };
}

/** Nobody said anything that could be repeated; where it stands may still be known from the ticket itself. */
function isEmpty({ statements, details, promises, questions }: Brief): boolean {
  return [statements, details, promises, questions].every((part) => part.length === 0);
}

async function askForBrief(deps: Deps, install: Install, ticketId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await wantBriefs(tx, install.id, [ticketId], deps.now());
    await deps.queue.enqueue(tx, 'brief-ticket', [{ installId: install.id, ticketId }]);
  });
}

/** Made by an older rule, and nothing under way that would replace it. */
function isOutOfDate({ ticket, isByOldEngine }: Shelf): boolean {
  return isByOldEngine && ticket !== undefined && ticket.madeSeq >= ticket.wantedSeq;
}

/** A newer `updated_at` than ours means that something changed without a word reaching us; one to come is made up. */
function isStale(row: TicketRow, updatedAt: string | undefined, now: Date): boolean {
  if (!updatedAt || !row.zendeskUpdatedAt || row.madeSeq < row.wantedSeq) return false;
  const at = Date.parse(updatedAt);
  return at > row.zendeskUpdatedAt.getTime() && at <= now.getTime() + clocksDifferMs;
}

function upstreamFailure(failure: ZendeskError): BriefAnswer {
  if (failure.remedy === 'reconnect')
    return { state: 'not-connected', reason: 'reauthorization-required' };
  if (failure.remedy !== 'retry-later') return { state: 'failed', reason: 'internal' };
  const reason = failure.status === 429 ? 'zendesk-busy' : 'zendesk-unreachable';
  return { state: 'failed', reason, retryAfterMs: failure.retryAfterMs };
}
