import { dayOf } from '../calls/day-of.ts';
import type { Db } from '../db/connect.ts';
import type { ticketTopics } from '../db/topics-schema.ts';
import { addUses } from '../use/add-uses.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';

/**
 * Counts that somebody changed in Zendesk what was set by itself; what is taken back in the sidebar is in the log.
 *
 * @param before what was known of the ticket's topic
 * @param current what its field says now, as it was just read
 */
export async function noteCorrection(
  tx: Db,
  installId: string,
  ticket: Pick<ZendeskTicket, 'id' | 'groupId' | 'updatedAt'>,
  { before, current }: { before: typeof ticketTopics.$inferSelect; current: string | null },
  at: Date,
): Promise<void> {
  const { writeState, writeValue, writeAt, choice } = before;
  const wasOurs = writeState === 'written' && before.current === writeValue;
  if (!wasOurs || current === writeValue || choice === 'undone') return;
  // A read that was begun before our write and ended after it does not know of it yet. Zendesk tells whole seconds.
  if (writeAt && new Date(ticket.updatedAt).getTime() + 1000 <= writeAt.getTime()) return;
  const { id: ticketId, groupId } = ticket;
  await addUses(tx, [
    { ...{ installId, ticketId, groupId }, kind: 'topic-corrected', day: dayOf(at), n: 1 },
  ]);
}
