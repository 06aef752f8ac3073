import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { maskText } from '../masking/mask-text.ts';
import type { Sealer } from '../db/seal.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { lockDepartures } from '../masking/departures.ts';
import type { ExportedTicket } from '../zendesk/exports.ts';
import type { History } from './read-history.ts';
import { maskKeptTicket } from './mask-kept-ticket.ts';
import { whyLeftOut } from './why-left-out.ts';
import { ownWords, withoutNames } from './without-names.ts';

type Row = typeof pastTickets.$inferInsert;
type Told = Row & Pick<typeof pastTickets.$inferSelect, 'tags' | 'customFields'>;
type Before = Pick<
  typeof pastTickets.$inferSelect,
  'ticketId' | 'generatedAt' | 'leftOut' | 'readWhy' | 'readAtGenerated' | 'namedPeople'
>;

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
  const before = new Map<string, Before>(
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
    .map((ticket) => rowOf(history, ticket, before.get(ticket.id), eventsToCome));
  if (told.length === 0) return [];
  await lockDepartures(tx, installId);
  const departed = await findDepartedNames(tx, sealer, installId, told.map(namesIn));
  const rows = told.map((row): Row => {
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
function namesIn(row: Told) {
  const { requesterId, namedPeople } = row;
  return { people: [requesterId ?? undefined], named: namedPeople, texts: ownWords(row) };
}

/** Somebody is named in it of whom the comments that are kept did not know. */
function isNamedAnew({ namedPeople = [] }: Row, before: Before | undefined): boolean {
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

function rowOf(
  history: History,
  ticket: ExportedTicket,
  before: Before | undefined,
  eventsToCome: boolean,
): Told {
  const leftOut = whyLeftOut(ticket, history.options, history.windowFrom) ?? null;
  const common = {
    installId: history.installId,
    ticketId: ticket.id,
    generatedAt: ticket.generated_timestamp,
    createdAt: new Date(ticket.created_at),
    updatedAt: new Date(ticket.updated_at),
    status: ticket.status,
    isMessaging: ticket.from_messaging_channel ?? false,
    namedPeople: before?.namedPeople ?? [],
    leftOut,
  };
  if (leftOut !== null) {
    return { ...common, ...nothingOfTicket, leftOut };
  }
  return {
    ...common,
    subject: ticket.subject ? maskText(ticket.subject) : null,
    type: ticket.type ?? null,
    requesterId: ticket.requester_id ?? null,
    assigneeId: ticket.assignee_id ?? null,
    groupId: ticket.group_id ?? null,
    organizationId: ticket.organization_id ?? null,
    brandId: ticket.brand_id ?? null,
    formId: ticket.ticket_form_id ?? null,
    encodedId: ticket.encoded_id ?? null,
    isMerged: ticket.status === 'closed' && (ticket.tags ?? []).includes('closed_by_merge'),
    satisfaction: ticket.satisfaction_rating?.score ?? null,
    tags: ticket.tags ?? [],
    customFields: Object.fromEntries(
      (ticket.custom_fields ?? [])
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ id, value }) => [id, typeof value === 'string' ? maskText(value) : value]),
    ),
    readWhy: whyRead(history, ticket, before, eventsToCome),
    readAtGenerated: before?.readAtGenerated ?? null,
    needsIndex: true,
  };
}

/** What stays of a ticket that is not kept. */
export const nothingOfTicket = {
  subject: null,
  type: null,
  requesterId: null,
  assigneeId: null,
  groupId: null,
  organizationId: null,
  brandId: null,
  formId: null,
  encodedId: null,
  isMerged: false,
  satisfaction: null,
  tags: [],
  customFields: {},
  namedPeople: [],
  readWhy: null,
  readAtGenerated: null,
  needsIndex: false,
};

/**
 * Why the export cannot tell this ticket's comments: messages are not in it, and neither is what was written before
 * the window, nor what was thrown away while the ticket was deleted or left out.
 */
function whyRead(
  { windowFrom }: History,
  ticket: ExportedTicket,
  before: Before | undefined,
  eventsToCome: boolean,
): string | null {
  if (ticket.from_messaging_channel) {
    const isRead = before?.readAtGenerated === ticket.generated_timestamp;
    return isRead ? before.readWhy : 'messaging';
  }
  if (before?.leftOut && !eventsToCome) return 'returned';
  if (before && !before.leftOut) return before.readWhy;
  return windowFrom && Date.parse(ticket.created_at) < windowFrom.getTime()
    ? 'before-window'
    : null;
}
