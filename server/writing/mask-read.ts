import { cleanConversation, type CleanEntry } from '../conversation/clean-conversation.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { readDepartures } from '../masking/departures.ts';
import { maskConversation } from '../masking/mask-conversation.ts';
import { tombstonesOf } from '../tombstones/tombstones-of.ts';
import type { Entry } from '../zendesk/conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';

/** A ticket as it was just read from Zendesk, made ready to be written about. */
export interface MaskedRead {
  source: ZendeskTicket;
  /** Cleaned and masked, oldest first, without those of people everything about whom was deleted here. */
  entries: CleanEntry[];
  /** Of all, whoever wrote it. */
  newestEntryId: string | undefined;
  /** Everything about the ticket, or about who asked it, was deleted here: nothing may be kept of it. */
  isErased: boolean;
  /** Who asked, who wrote, and who of those deleted was named, by their numbers in Zendesk. */
  people: string[];
  /** The count of deleted people's names at which it was masked (`departures.ts`). */
  departures: number;
}

/** Cleans a conversation that was just read, and masks what is personal in it and who was deleted in Zendesk. */
export async function maskRead(
  deps: { db: Db; sealer: Sealer },
  installId: string,
  ticket: ZendeskTicket,
  conversation: Entry[],
): Promise<MaskedRead> {
  const cleaned = cleanConversation(ticket, conversation);
  const people = [ticket.requesterId, ...conversation.map(({ authorId }) => authorId)];
  const namesIn = { people, texts: [ticket.subject, ...cleaned.flatMap(textsOf)] };
  const departures = await readDepartures(deps.db, installId);
  // After the count is read: whoever stores what is deleted meanwhile finds another count.
  const erased = await tombstonesOf(deps.db, installId, {
    tickets: [ticket.id],
    people,
    organizations: [ticket.organizationId],
  });
  const departed = await findDepartedNames(deps.db, deps.sealer, installId, [namesIn]);
  const { maskNames, named } = departed.of(namesIn);
  const left = cleaned.filter(({ authorId }) => !erased.person(authorId));
  const entries = maskConversation(left, maskNames);
  const subject = ticket.subject && (maskNames?.(ticket.subject) ?? ticket.subject);
  return {
    source: { ...ticket, subject },
    entries,
    newestEntryId: cleaned.at(-1)?.id,
    isErased: erased.ticket(ticket.id) || erased.person(ticket.requesterId, ticket.organizationId),
    people: [...new Set([...people, ...named])].filter((id) => id !== undefined),
    departures,
  };
}

function textsOf({ text, leftOut }: CleanEntry): string[] {
  return [text, ...leftOut.map((part) => part.text)];
}
