import { and, eq } from 'drizzle-orm';
import type { BriefFailure } from '../contract/brief.ts';
import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { canReadTickets, type Install } from '../installs/install.ts';
import { looksAtTickets } from '../installs/looks-at-tickets.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { tombstonesOf } from '../tombstones/tombstones-of.ts';
import { readConversation, type Entry } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket, type ZendeskTicket } from '../zendesk/tickets.ts';
import { basicBrief } from './basic/basic-brief.ts';
import { fingerprint } from './fingerprint.ts';
import { maskForBrief } from './mask-for-brief.ts';
import { followOpened } from './model/follow-opened.ts';
import { noteFailure, noteRetry } from './note-failure.ts';
import {
  beginRead,
  forgetTicket,
  storeBrief,
  storeRead,
  type Read,
  type StoreOutcome,
} from './store.ts';

const patienceMs = 8000;
const firstPauseMs = 4000;
const longestWaitMs = 5 * 60_000;
const longestPauseMs = 60 * 60_000;
/** Longer than the queue's own tries take together. */
const catchUpPauseMs = 60_000;

/** Takes what was just read of a ticket, cleaned and masked, in the transaction that notes the look at it. */
export type HandOver = (
  tx: Db,
  install: Install,
  ticket: ZendeskTicket,
  entries: CleanEntry[],
) => Promise<void>;

/**
 * Makes the brief of a ticket from what Zendesk says now, and stores it; where briefs are off and another feature is on,
 * the ticket is looked at for that alone. Runs for every reason to look at a ticket, may run twice, and forgets what it knew when the ticket is not to be had any more.
 *
 * @throws ComeBackLater when Zendesk is busy or away; a fault of ours is tried again by the queue
 */
export async function briefTicket(
  deps: Deps & { handOver: HandOver },
  { installId, ticketId }: { installId: string; ticketId: string },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install || !canReadTickets(install) || !(await isLookedAt(deps.db, install))) return;
  const client = zendeskFor(deps, install, { patienceMs, signal });
  const read = {
    installId,
    ticketId,
    ...(await beginRead(deps.db, installId, ticketId, deps.now())),
  };
  try {
    const known = await tombstonesOf(deps.db, installId, { tickets: [ticketId] });
    if (known.ticket(ticketId)) return await forgetTicket(deps.db, read);
    const ticket = await readTicket(client, ticketId);
    if (!ticket) return await forgetTicket(deps.db, read);
    const conversation = await readConversation(client, ticket);
    await storeMade(deps, { install, read, ticket, conversation });
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) {
      await leaveForCatchUp(deps, read);
      throw failure;
    }
    await comeBackOrGiveWay(deps, read, failure);
  }
}

async function isLookedAt(db: Db, { id, briefsOn }: Install): Promise<boolean> {
  if (briefsOn) return true;
  const [found] = await db
    .select({ id: installs.id })
    .from(installs)
    .where(and(eq(installs.id, id), looksAtTickets(db)));
  return found !== undefined;
}

/** Masks what was read, makes the brief of it and stores it; again where somebody was found deleted meanwhile. */
async function storeMade(
  deps: Deps & { handOver: HandOver },
  from: { install: Install; read: Read; ticket: ZendeskTicket; conversation: Entry[] },
): Promise<void> {
  const { install, read, ticket, conversation } = from;
  const { installId, ticketId } = read;
  const options = { useNotes: install.usesInternalNotes };
  for (let outcome: StoreOutcome = 'names-changed'; outcome === 'names-changed';) {
    const { source, entries, people, departures, newestEntryId, isErased } = await maskForBrief(
      deps,
      installId,
      ticket,
      conversation,
    );
    if (isErased) return await forgetTicket(deps.db, read);
    const seen = {
      ...read,
      departures,
      people,
      newestEntryId,
      zendeskUpdatedAt: new Date(ticket.updatedAt),
      groupId: ticket.groupId,
    };
    const handOver = (tx: Db) => deps.handOver(tx, install, source, entries);
    if (!install.briefsOn) {
      outcome = await storeRead(deps.db, seen, handOver);
      continue;
    }
    const made = {
      ...seen,
      fingerprint: fingerprint(source, entries, options),
      body: basicBrief(source, entries, options),
      madeAt: deps.now(),
    };
    outcome = await storeBrief(deps.db, made, async (tx) => {
      await handOver(tx);
      await followOpened(deps, tx, { installId, ticketId, fingerprint: made.fingerprint });
    });
  }
}

/**
 * After a failure of Zendesk: come back when it may work again, with growing pauses. Where only an admin, or
 * we ourselves, can help, the ticket is left to be caught up with.
 */
async function comeBackOrGiveWay(deps: Deps, read: Read, failure: ZendeskError): Promise<void> {
  const failures = await noteFailure(deps.db, { ...read, code: codeOf(failure) });
  const mostMs = failure.remedy === 'retry-later' ? longestWaitMs : longestPauseMs;
  const pauseMs = Math.min(firstPauseMs * 2 ** (failures - 1), mostMs);
  const waitMs = Math.min(failure.retryAfterMs ?? pauseMs, longestPauseMs);
  await noteRetry(deps.db, { ...read, retryAt: new Date(deps.now().getTime() + waitMs) });
  deps.log.warn('A brief could not be made', {
    installId: read.installId,
    ticketId: read.ticketId,
    status: failure.status,
    remedy: failure.remedy,
    failures,
  });
  if (failure.remedy === 'retry-later') throw new ComeBackLater(waitMs);
}

/** A fault of ours: the queue tries a few times, then it is caught up with, less and less often. */
async function leaveForCatchUp(deps: Deps, read: Read): Promise<void> {
  const failures = await noteFailure(deps.db, { ...read, code: 'internal' });
  const pauseMs = Math.min(catchUpPauseMs * 2 ** (failures - 1), longestPauseMs);
  await noteRetry(deps.db, { ...read, retryAt: new Date(deps.now().getTime() + pauseMs) });
}

function codeOf(failure: ZendeskError): BriefFailure {
  if (failure.remedy === 'skip' || failure.remedy === 'reconnect') return 'not-allowed';
  if (failure.remedy === 'our-bug') return 'internal';
  return failure.status === 429 ? 'zendesk-busy' : 'zendesk-unreachable';
}
