import type { z } from 'zod';
import type { BriefAnswer, briefRequest } from '../contract/brief.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Install } from '../installs/install.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { proveAccess } from './prove-access.ts';
import { takeReread } from './rereads.ts';
import { readBrief, readTicketRow, wantBrief, type TicketRow } from './store.ts';

const askAgainMs = 1000;
const busyForMs = 20_000;
/** The sidebar waits ten seconds; Zendesk's proxy is between us. */
const answerWithinMs = 8000;

/**
 * What the sidebar shows for a ticket now: the stored brief when it is current, otherwise the older one while
 * a new one is being made.
 *
 * @throws AppError `not_found`, always the same, when the proof does not prove access
 */
export async function currentBrief(
  deps: Deps,
  install: Install,
  ticketId: string,
  request: z.output<typeof briefRequest>,
): Promise<BriefAnswer> {
  if (install.status === 'disconnected' || install.status === 'pending') {
    return { state: 'not-connected', reason: 'disconnected' };
  }
  const { proof, refresh } = request;
  const signal = AbortSignal.timeout(answerWithinMs);
  try {
    const access = await proveAccess(deps, install, ticketId, proof.newestEntryId, signal);
    if (access === 'busy')
      return { state: 'failed', reason: 'zendesk-busy', retryAfterMs: busyForMs };
    if (access === 'refused') {
      // Without a grant nobody can be proved anything new to; that is no secret of any ticket.
      if (install.status === 'reauthorization-required') {
        return { state: 'not-connected', reason: 'reauthorization-required' };
      }
      throw notFound();
    }
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    return upstreamFailure(failure);
  }
  let row = await readTicketRow(deps.db, install.id, ticketId);
  const wantsAnew = row && (refresh || isStale(row, proof.updatedAt));
  if (wantsAnew && typeof (await takeReread(deps, install.id, ticketId)) !== 'string') {
    await askForBrief(deps, install, ticketId);
    row = await readTicketRow(deps.db, install.id, ticketId);
  }
  return answerFrom(deps, install, ticketId, row);
}

async function answerFrom(
  deps: Deps,
  install: Install,
  ticketId: string,
  row: TicketRow | undefined,
): Promise<BriefAnswer> {
  const brief = await readBrief(deps.db, install.id, ticketId);
  const isBehind = !row || row.madeSeq < row.wantedSeq;
  if (!brief && !isBehind) {
    // Known only by its proof so far.
    await askForBrief(deps, install, ticketId);
    return { state: 'processing', askAgainMs };
  }
  if (row && isBehind && row.failureCode && row.retryAt && row.retryAt > deps.now()) {
    return {
      state: 'failed',
      reason: row.failureCode,
      brief,
      retryAfterMs: row.retryAt.getTime() - deps.now().getTime(),
    };
  }
  if (!brief) return { state: 'processing', askAgainMs };
  if (isBehind) return { state: 'outdated', brief, askAgainMs };
  return brief.sentences.length === 0 ? { state: 'empty' } : { state: 'ready', brief };
}

async function askForBrief(deps: Deps, install: Install, ticketId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await wantBrief(tx, install.id, ticketId, deps.now());
    await deps.queue.enqueue(tx, 'brief-ticket', [{ installId: install.id, ticketId }]);
  });
}

/** A newer `updated_at` than ours means that something changed without a word reaching us. */
function isStale(row: TicketRow, updatedAt: string | undefined): boolean {
  if (!updatedAt || !row.zendeskUpdatedAt || row.madeSeq < row.wantedSeq) return false;
  return Date.parse(updatedAt) > row.zendeskUpdatedAt.getTime();
}

function upstreamFailure(failure: ZendeskError): BriefAnswer {
  if (failure.remedy === 'reconnect')
    return { state: 'not-connected', reason: 'reauthorization-required' };
  if (failure.remedy !== 'retry-later') return { state: 'failed', reason: 'internal' };
  const reason = failure.status === 429 ? 'zendesk-busy' : 'zendesk-unreachable';
  return { state: 'failed', reason, retryAfterMs: failure.retryAfterMs };
}
