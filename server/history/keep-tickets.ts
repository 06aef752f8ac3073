import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import type { Sealer } from '../db/seal.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { lockDepartures } from '../masking/departures.ts';
import { tombstonesOf } from '../tombstones/tombstones-of.ts';
import type { ExportedTicket } from '../zendesk/exports.ts';
import type { History } from './read-history.ts';
import { maskKeptTicket } from './mask-kept-ticket.ts';
import { nothingOfTicket, ticketRow, type KnownTicket, type TicketRow } from './ticket-row.ts';
import { ownWords, withoutNames } from './without-names.ts';

/**
 * Stores a page of the ticket export. Rows may come again and in any order: of two the one that Zendesk made later
 * counts. What is gone or left out keeps its number and the reason, and nothing of its words.
 *
 * @param options.eventsToCome the updates of all tickets in the window are read after this, comments and all
 * @returns the tickets whose comments have to be read one ticket at a time
 */
export async function keepTickets(
  { tx, sealer }: { tx: Db; sealer: Sealer },
  history: History,
  page: ExportedTicket[],
  { eventsToCome = false } = {},
): Promise<string[]> {
  const { installId } = history;
  const newest = newestOfEach(page);
  if (newest.length === 0) return [];
  const ids = newest.map(({ id }) => id);
  const before = new Map<string, KnownTicket>(
    (
      await tx
        .select({
          ticketId: pastTickets.ticketId,
          generatedAt: pastTickets.generatedAt,
          leftOut: pastTickets.leftOut,
          readWhy: pastTickets.readWhy,
          readAtGenerated: pastTickets.readAtGenerated,
          namedPeople: pastTickets.namedPeople,
        })
        .from(pastTickets)
        .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)))
        .orderBy(pastTickets.ticketId)
        .for('update')
    ).map((row) => [row.ticketId, row]),
  );
  const told = newest
    // Whoever locks several tickets does so in this order.
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id, generated_timestamp: at }) => at >= (before.get(id)?.generatedAt ?? 0))
    .map((ticket) => ticketRow(history, ticket, before.get(ticket.id), eventsToCome));
  if (told.length === 0) return [];
  await lockDepartures(tx, installId);
  const erased = await tombstonesOf(tx, installId, {
    tickets: told.map(({ ticketId }) => ticketId),
    people: told.map(({ requesterId }) => requesterId),
    organizations: told.map(({ organizationId }) => organizationId),
  });
  const departed = await findDepartedNames(tx, sealer, installId, told.map(namesIn));
  const rows = told.map((row): TicketRow => {
    const isErased =
      erased.ticket(row.ticketId) || erased.person(row.requesterId, row.organizationId);
    if (isErased && !row.leftOut) return { ...row, ...nothingOfTicket, leftOut: 'erased' };
    const { maskNames, named } = departed.of(namesIn(row));
    return row.leftOut ? row : withoutNames({ ...row, namedPeople: named }, maskNames);
  });
  await tx
    .insert(pastTickets)
    .values(rows)
    .onConflictDoUpdate({
      target: [pastTickets.installId, pastTickets.ticketId],
      set: fromExcluded(pastTickets, [
        ...(['installId', 'ticketId', 'subjectChanged'] as const),
        ...(['readSeq', 'readFor', 'readAt'] as const),
      ]),
    });
  const isOurs = eq(pastComments.installId, installId);
  const leftOut = rows.filter((row) => row.leftOut).map(({ ticketId }) => ticketId);
  if (leftOut.length > 0) {
    await tx.delete(pastComments).where(and(isOurs, inArray(pastComments.ticketId, leftOut)));
  }
  for (const row of rows.filter((one) => isNamedAnew(one, before.get(one.ticketId)))) {
    const { maskNames } = departed.of(namesIn(row));
    if (maskNames) await maskKeptTicket(tx, row, maskNames);
  }
  return rows.filter(({ readWhy }) => readWhy).map(({ ticketId }) => ticketId);
}

/** Whose names may stand in a ticket. */
function namesIn(row: TicketRow) {
  const { requesterId, namedPeople } = row;
  return { people: [requesterId ?? undefined], named: namedPeople, texts: ownWords(row) };
}

/** Somebody is named in it of whom the comments that are kept did not know. */
function isNamedAnew({ namedPeople = [] }: TicketRow, before: KnownTicket | undefined): boolean {
  return before !== undefined && namedPeople.some((id) => !before.namedPeople.includes(id));
}

function newestOfEach(page: ExportedTicket[]): ExportedTicket[] {
  const newest = new Map<string, ExportedTicket>();
  for (const ticket of page) {
    const known = newest.get(ticket.id);
    if (!known || known.generated_timestamp <= ticket.generated_timestamp) {
      newest.set(ticket.id, ticket);
    }
  }
  return [...newest.values()];
}
