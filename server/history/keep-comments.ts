import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import type { Sealer } from '../db/seal.ts';
import {
  findDepartedNames,
  type NameMasker,
  type TicketOfNames,
} from '../masking/departed-names.ts';
import { lockDepartures } from '../masking/departures.ts';
import { commentRows } from './comment-rows.ts';
import { maskKeptTicket } from './mask-kept-ticket.ts';
import { entriesOf, type PreparedEvent } from './prepare-comments.ts';
import { putComments } from './put-comments.ts';
import { sortEvents } from './sort-events.ts';

/** Bound parameters of one statement stay far below PostgreSQL's 65,535. */
const rowsAtOnce = 1000;

/**
 * Stores the comments of a page of the event export, each as it was when the page was read; they may come again.
 * What changed a comment afterwards tells no words, so its ticket is marked to be read.
 *
 * @param odd tickets of which an update came in a form we do not know
 * @returns the tickets whose comments have to be read one ticket at a time, and those that are unknown yet themselves
 */
export async function keepComments(
  { tx, sealer }: { tx: Db; sealer: Sealer },
  installId: string,
  page: PreparedEvent[],
  odd: string[] = [],
): Promise<{ toRead: string[]; toFetch: string[] }> {
  const ids = [...new Set([...page.map((event) => event.ticket_id), ...odd])];
  if (ids.length === 0) return { toRead: [], toFetch: [] };
  const known = new Map(
    (
      await tx
        .select({
          id: pastTickets.ticketId,
          leftOut: pastTickets.leftOut,
          isMessaging: pastTickets.isMessaging,
          encodedId: pastTickets.encodedId,
          requesterId: pastTickets.requesterId,
          namedPeople: pastTickets.namedPeople,
        })
        .from(pastTickets)
        .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)))
        .orderBy(pastTickets.ticketId)
        .for('update')
    ).map((ticket) => [ticket.id, ticket]),
  );
  const { kept, doubtful, renamed } = sortEvents(page, known);
  for (const id of odd) doubtful.add(id);
  const namesIn = (id: string): TicketOfNames => {
    const own = [...(kept.get(id)?.values() ?? [])].map(({ row }) => row);
    const authors = own.map(({ authorId }) => authorId ?? undefined);
    return {
      people: [known.get(id)?.requesterId ?? undefined, ...authors],
      named: known.get(id)?.namedPeople,
      texts: own.flatMap(({ text, attachments }) => [text, ...attachments.map((it) => it.name)]),
    };
  };
  await lockDepartures(tx, installId);
  const departed = await findDepartedNames(tx, sealer, installId, [...kept.keys()].map(namesIn));
  const namedAnew: { ticketId: string; maskNames: NameMasker; named: string[] }[] = [];
  const rows = [...kept].flatMap(([id, own]) => {
    const { maskNames, named } = departed.of(namesIn(id));
    const { encodedId, namedPeople = [] } = known.get(id) ?? {};
    if (!maskNames) return [...own.values()].map(({ row }) => row);
    // Seldom: somebody of this ticket, or named in it, was deleted.
    if (named.some((one) => !namedPeople.includes(one)))
      namedAnew.push({ ticketId: id, maskNames, named });
    return [...own.values()].flatMap(({ row, event }) =>
      commentRows(
        installId,
        { id, encodedId: encodedId ?? undefined },
        entriesOf(event).filter((entry) => entry.id === row.commentId),
        maskNames,
      ),
    );
  });
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await putComments(tx, rows.slice(at, at + rowsAtOnce));
  }
  for (const { ticketId, maskNames, named } of namedAnew)
    await maskKeptTicket(tx, { installId, ticketId }, maskNames, named);
  await markToIndex(tx, installId, [...kept.keys()]);
  await markRenamed(tx, installId, [...renamed]);
  const toFetch = odd.filter((id) => !known.has(id));
  if (doubtful.size === 0) return { toRead: [], toFetch };
  const marked = await tx
    .update(pastTickets)
    .set({ readWhy: 'changed-comment', readSeq: sql`${pastTickets.readSeq} + 1` })
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(pastTickets.ticketId, [...doubtful]),
        isNull(pastTickets.leftOut),
      ),
    )
    .returning({ id: pastTickets.ticketId });
  return { toRead: marked.map(({ id }) => id), toFetch };
}

/** Whoever wants to know what a ticket asked when it was created must not take a later subject for it. */
async function markRenamed(tx: Db, installId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(pastTickets)
    .set({ subjectChanged: true })
    .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)));
}

/** What changed has to be found anew. Whoever indexes a ticket holds its row, so nothing is missed between the two. */
async function markToIndex(tx: Db, installId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(pastTickets)
    .set({ needsIndex: true })
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(pastTickets.ticketId, ids),
        eq(pastTickets.needsIndex, false),
      ),
    );
}
