import { and, eq } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import { cleanConversation } from '../conversation/clean-conversation.ts';
import { pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { maskConversation } from '../masking/mask-conversation.ts';
import { readConversation, type Entry } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket, type ZendeskTicket } from '../zendesk/tickets.ts';

/** Whether it is public, what it says and the day it was written (UTC), by a comment's id. */
export type Comments = Map<string, { public: boolean; text: string; day: string }>;

/** What a look at a ticket in Zendesk came to; `passed` where there is nothing to compare with. */
export type Look = Comments | 'passed' | 'has to wait';

/**
 * What is to be kept of each comment. A ticket that changed while we looked is passed, and one that we may not read; so
 * is one whose conversation alone takes more than an allowance, or no other would ever have its turn. One that is not
 * there any more is passed and read again.
 */
export async function lookAtTicket(
  deps: Deps,
  install: Install,
  ticketId: string,
  { isFirst, signal }: { isFirst: boolean; signal: AbortSignal | undefined },
): Promise<Look> {
  const client = zendeskFor(deps, install, { patienceMs: 0, signal, purpose: 'history' });
  let ticket: ZendeskTicket | undefined;
  try {
    ticket = await readTicket(client, ticketId);
    if (!ticket) {
      // Whether it is gone for good is for whoever keeps tickets to find out.
      await deps.queue.enqueue(deps.db, 'read-ticket', [{ installId: install.id, ticketId }]);
      return 'passed';
    }
    const [known] = await deps.db
      .select({ updatedAt: pastTickets.updatedAt, named: pastTickets.namedPeople })
      .from(pastTickets)
      .where(and(eq(pastTickets.installId, install.id), eq(pastTickets.ticketId, ticketId)));
    // What the export is still to tell is no difference.
    if (known?.updatedAt.getTime() !== Date.parse(ticket.updatedAt)) return 'passed';
    const entries = await readConversation(client, ticket);
    return await keptOf(deps, install.id, ticket, entries, known.named);
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    const { remedy, message: why } = failure;
    if (remedy === 'retry-later' || remedy === 'reconnect')
      return isFirst && ticket ? 'passed' : 'has to wait';
    deps.log.warn('A ticket could not be compared', { installId: install.id, ticketId, why });
    return 'passed';
  }
}

async function keptOf(
  { db, sealer }: Deps,
  installId: string,
  ticket: ZendeskTicket,
  entries: Entry[],
  named: string[],
): Promise<Comments> {
  const cleaned = cleanConversation(ticket, entries);
  const people = [ticket.requesterId, ...entries.map(({ authorId }) => authorId)];
  const namesIn = { people, named, texts: cleaned.map(({ text }) => text) };
  const departed = await findDepartedNames(db, sealer, installId, [namesIn]);
  const kept = maskConversation(cleaned, departed.of(namesIn).maskNames);
  return new Map(
    kept.map((entry) => {
      const { public: isPublic, text, createdAt } = entry;
      return [entry.id, { public: isPublic, text, day: dayOf(new Date(createdAt)) }];
    }),
  );
}
