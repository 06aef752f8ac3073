import { cleanConversation } from '../conversation/clean-conversation.ts';
import type { Deps } from '../deps.ts';
import { canRead } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { readConversation } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { basicBrief } from './basic-brief.ts';
import { fingerprint } from './fingerprint.ts';
import { beginRead, forgetTicket, noteFailure, storeBrief } from './store.ts';

const patienceMs = 8000;
const failedForMs = 30_000;

/**
 * Makes the brief of a ticket from what Zendesk says now, and stores it. Runs for every reason to look at a
 * ticket, may run twice, and forgets what it knew when the ticket is not to be had any more.
 *
 * @throws ComeBackLater when Zendesk asks for patience; anything else is tried again by the queue
 */
export async function briefTicket(
  deps: Deps,
  { installId, ticketId }: { installId: string; ticketId: string },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install || !canRead(install)) return;
  const client = zendeskFor(deps, install, { patienceMs, signal });
  const read = {
    installId,
    ticketId,
    ...(await beginRead(deps.db, installId, ticketId, deps.now())),
  };
  try {
    const ticket = await readTicket(client, ticketId);
    if (!ticket) return await forgetTicket(deps.db, read);
    const entries = cleanConversation(ticket, await readConversation(client, ticket));
    await storeBrief(deps.db, {
      ...read,
      fingerprint: fingerprint(ticket, entries),
      body: basicBrief(ticket, entries),
      newestEntryId: entries.at(-1)?.id,
      zendeskUpdatedAt: new Date(ticket.updatedAt),
      madeAt: deps.now(),
    });
  } catch (failure) {
    await noteWhy(deps, read, failure);
    if (!(failure instanceof ZendeskError)) throw failure;
    // The account says what is wrong; connecting again asks for everything that was left.
    if (failure.remedy === 'reconnect') return;
    if (failure.retryAfterMs !== undefined) throw new ComeBackLater(failure.retryAfterMs);
    throw failure;
  }
}

async function noteWhy(
  deps: Deps,
  read: { installId: string; ticketId: string },
  failure: unknown,
): Promise<void> {
  const upstream = failure instanceof ZendeskError ? failure : undefined;
  const waitMs = upstream?.retryAfterMs ?? failedForMs;
  await noteFailure(deps.db, {
    ...read,
    code: codeOf(upstream),
    retryAt: new Date(deps.now().getTime() + waitMs),
  });
}

function codeOf(failure: ZendeskError | undefined): string {
  if (!failure) return 'internal';
  if (failure.remedy === 'skip' || failure.remedy === 'reconnect') return 'not-allowed';
  if (failure.remedy === 'our-bug') return 'internal';
  return failure.status === 429 ? 'zendesk-busy' : 'zendesk-unreachable';
}
