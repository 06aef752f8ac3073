import type { Deps } from '../deps.ts';
import { maskRead, type MaskedRead } from '../writing/mask-read.ts';
import type { Entry } from '../zendesk/conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';
import { mergedInto } from './merged-into.ts';

/** A ticket as it was just read from Zendesk, made ready for a brief. */
export interface MaskedForBrief extends MaskedRead {
  source: ZendeskTicket & { mergedInto: string | undefined };
}

/** Cleans and masks a conversation that was just read, and tells where that of a merged ticket goes on. */
export async function maskForBrief(
  deps: Pick<Deps, 'db' | 'sealer'>,
  installId: string,
  ticket: ZendeskTicket,
  conversation: Entry[],
): Promise<MaskedForBrief> {
  const read = await maskRead(deps, installId, ticket, conversation);
  return { ...read, source: { ...read.source, mergedInto: mergedInto(ticket, read.entries) } };
}
