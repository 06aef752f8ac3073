import { and, eq, inArray, isNull, not, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { pastAttachments, pastComments, pastTickets } from '../db/history-schema.ts';
import type { Sealer } from '../db/seal.ts';
import {
  findDepartedNames,
  type NameMasker,
  type TicketOfNames,
} from '../masking/departed-names.ts';
import { lockDepartures } from '../masking/departures.ts';
import { commentRows, type CommentRow } from './comment-rows.ts';
import { maskKeptTicket } from './mask-kept-ticket.ts';
import { entriesOf, isWhole, type PreparedEvent } from './prepare-comments.ts';

/** Bound parameters of one statement stay far below PostgreSQL's 65,535. */
const rowsAtOnce = 1000;

interface Kept {
  row: CommentRow;
  event: PreparedEvent;
}

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
  const kept = new Map<string, Map<string, Kept>>();
  const doubtful = new Set<string>(odd);
  const renamed = new Set<string>();
  for (const event of page) {
    const { ticket_id: ticketId, child_events: children, updater_id: updater } = event;
    const ticket = known.get(ticketId);
    // A messaging ticket's log holds its comments too.
    if (ticket?.leftOut || ticket?.isMessaging) continue;
    // A comment made private leaves an update of somebody's without any detail; the system leaves such anyway.
    if (children.length === 0 && updater > 0) doubtful.add(ticketId);
    if (children.some((child) => child.event_type === 'Change' && 'subject' in child)) {
      renamed.add(ticketId);
    }
    if (
      children.some((child) => !isWhole(child) && /redact|privacy|^Comment/i.test(child.event_type))
    )
      doubtful.add(ticketId);
    const own = kept.get(ticketId) ?? new Map<string, Kept>();
    for (const row of event.rows) kept.set(ticketId, own.set(row.commentId, { row, event }));
  }
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

/** Stores comments over whatever was known of them; what a file said that is not attached any more goes. */
export async function putComments(
  tx: Db,
  rows: (typeof pastComments.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(pastComments)
    .values(rows)
    .onConflictDoUpdate({
      target: [pastComments.installId, pastComments.ticketId, pastComments.commentId],
      set: {
        ...fromExcluded(pastComments, ['installId', 'ticketId', 'commentId']),
        authorRole: sql`coalesce(excluded.author_role, ${pastComments.authorRole})`,
      },
    });
  const [first] = rows;
  const isAttached = sql`exists (select from ${pastComments}
    where ${pastComments.installId} = ${pastAttachments.installId}
      and ${pastComments.ticketId} = ${pastAttachments.ticketId}
      and ${pastComments.commentId} = ${pastAttachments.commentId}
      and ${pastComments.attachments} @> jsonb_build_array(jsonb_build_object('id', ${pastAttachments.attachmentId})))`;
  if (first)
    await tx
      .delete(pastAttachments)
      .where(
        and(
          eq(pastAttachments.installId, first.installId),
          inArray(pastAttachments.ticketId, [...new Set(rows.map(({ ticketId }) => ticketId))]),
          not(isAttached),
        ),
      );
}
