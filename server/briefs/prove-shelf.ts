import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { proveAccess } from './prove-access.ts';
import { readShelf, type Shelf } from './read-shelf.ts';

/** The sidebar waits ten seconds; Zendesk's proxy is between us. */
const answerWithinMs = 8000;

export interface Question {
  install: Install;
  ticketId: string;
  /** Whom the sidebar claims to speak for. */
  agentId: string;
  /** What was stored when the question came. */
  shelf: Shelf;
}

/**
 * What is stored about a ticket, for an agent who proves that they can open it now.
 *
 * @returns `refused` and `busy` as `proveAccess` says it
 * @throws ZendeskError when Zendesk had to be asked and cannot be
 */
export async function proveShelf(
  deps: Deps,
  { install, ticketId, agentId, shelf }: Question,
  newestEntryId: string,
): Promise<Shelf | 'refused' | 'busy'> {
  const signal = AbortSignal.timeout(answerWithinMs);
  const { ticket } = shelf;
  const access = await proveAccess(deps, install, ticketId, ticket, newestEntryId, signal);
  if (access === 'held') return shelf;
  if (access !== 'found') return access;
  return (await readShelf(deps.db, install.id, ticketId, agentId)) ?? 'refused';
}
