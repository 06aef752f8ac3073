import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { proveAccess } from './prove-access.ts';
import type { Db } from '../db/connect.ts';
import type { Shelf } from './read-shelf.ts';
import type { TicketRow } from './store.ts';

/** The sidebar waits ten seconds; Zendesk's proxy is between us. */
const answerWithinMs = 8000;

export interface Question<S = Shelf> {
  install: Install;
  ticketId: string;
  /** Whom the sidebar claims to speak for. */
  agentId: string;
  /** What was stored when the question came. */
  shelf: S;
}

/** What is stored about a ticket, at least. */
export interface Stored {
  ticket: TicketRow | undefined;
}

/** Reads what is stored about a ticket. */
export type ReadStored<S> = (
  db: Db,
  installId: string,
  ticketId: string,
  agentId: string,
) => Promise<S | undefined>;

/**
 * What is stored about a ticket, for an agent who proves that they can open it now.
 *
 * @returns `refused` and `busy` as `proveAccess` says it
 * @throws ZendeskError when Zendesk had to be asked and cannot be
 */
export async function proveShelf<S extends Stored>(
  deps: Deps,
  { install, ticketId, agentId, shelf }: Question<S>,
  newestEntryId: string,
  readAgain: ReadStored<S>,
): Promise<S | 'refused' | 'busy'> {
  const signal = AbortSignal.timeout(answerWithinMs);
  const { ticket } = shelf;
  const access = await proveAccess(deps, install, ticketId, ticket, newestEntryId, signal);
  if (access === 'held') return shelf;
  if (access !== 'found') return access;
  return (await readAgain(deps.db, install.id, ticketId, agentId)) ?? 'refused';
}
