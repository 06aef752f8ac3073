import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import type { Sealer } from '../db/seal.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { attachmentsOf } from '../zendesk/attachments.ts';
import type { Entry } from '../zendesk/conversation.ts';
import type { ExportedChild, ExportedEvent } from '../zendesk/exports.ts';
import { commentRows } from './comment-rows.ts';

/** Bound parameters of one statement stay far below PostgreSQL's 65,535. */
const rowsAtOnce = 1000;

/**
 * Stores the comments of a page of the event export, each as it was when the page was read; they may come again.
 * What changed a comment afterwards tells no words, so its ticket is marked to be read.
 *
 * @returns the tickets whose comments have to be read one ticket at a time
 */
export async function keepComments(
  { tx, sealer }: { tx: Db; sealer: Sealer },
  installId: string,
  page: ExportedEvent[],
): Promise<string[]> {
  const ids = [...new Set(page.map((event) => event.ticket_id))];
  if (ids.length === 0) return [];
  const known = new Map(
    (
      await tx
        .select({
          id: pastTickets.ticketId,
          leftOut: pastTickets.leftOut,
          isMessaging: pastTickets.isMessaging,
          encodedId: pastTickets.encodedId,
          requesterId: pastTickets.requesterId,
        })
        .from(pastTickets)
        .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)))
        .for('share')
    ).map((ticket) => [ticket.id, ticket]),
  );
  const entries = new Map<string, Map<string, Entry>>();
  const doubtful = new Set<string>();
  for (const { ticket_id: ticketId, child_events: children, updater_id: updater } of page) {
    const ticket = known.get(ticketId);
    // A messaging ticket's log holds its comments too.
    if (ticket?.leftOut || ticket?.isMessaging) continue;
    // A comment made private leaves an update of somebody's without any detail; the system leaves such anyway.
    if (children.length === 0 && updater > 0) doubtful.add(ticketId);
    for (const child of children) {
      if (isWhole(child)) {
        const own = entries.get(ticketId) ?? new Map<string, Entry>();
        entries.set(ticketId, own.set(child.id, entryOf(child)));
      } else if (/redact|privacy|^Comment/i.test(child.event_type)) doubtful.add(ticketId);
    }
  }
  const peopleOf = (id: string): (string | undefined)[] => [
    known.get(id)?.requesterId ?? undefined,
    ...[...(entries.get(id)?.values() ?? [])].map(({ authorId }) => authorId),
  ];
  const people = [...entries.keys()].flatMap(peopleOf);
  const departed = await findDepartedNames(tx, sealer, installId, people);
  const rows = [...entries].flatMap(([id, own]) =>
    commentRows(
      installId,
      { id, encodedId: known.get(id)?.encodedId ?? undefined },
      [...own.values()],
      departed.maskerOf(peopleOf(id)),
    ),
  );
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await putComments(tx, rows.slice(at, at + rowsAtOnce));
  }
  await markToIndex(tx, installId, [...entries.keys()]);
  if (doubtful.size === 0) return [];
  const marked = await tx
    .update(pastTickets)
    .set({ readWhy: 'changed-comment' })
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(pastTickets.ticketId, [...doubtful]),
        isNull(pastTickets.leftOut),
      ),
    )
    .returning({ id: pastTickets.ticketId });
  return marked.map(({ id }) => id);
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

/** Stores comments over whatever was known of them. */
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
        authorId: sql`excluded.author_id`,
        authorRole: sql`coalesce(excluded.author_role, ${pastComments.authorRole})`,
        public: sql`excluded.public`,
        createdAt: sql`excluded.created_at`,
        text: sql`excluded.text`,
        origins: sql`excluded.origins`,
        articleIds: sql`excluded.article_ids`,
        attachments: sql`excluded.attachments`,
      },
    });
}

/** Whether a child event holds a comment, words and all. */
function isWhole({ event_type: type, html_body: html, body }: ExportedChild): boolean {
  return /^(?:Voice)?Comment$/.test(type) && (typeof html === 'string' || typeof body === 'string');
}

function entryOf(child: ExportedChild): Entry {
  const isCall = child.type === 'VoiceComment';
  return {
    id: child.id,
    authorId: child.author_id,
    authorName: undefined,
    authorRole: 'system',
    public: child.public ?? false,
    createdAt: child.created_at ?? new Date(0).toISOString(),
    html: isCall ? undefined : (child.html_body ?? undefined),
    text: isCall ? (child.data?.transcription_text ?? undefined) : (child.body ?? undefined),
    plain: child.plain_body ?? undefined,
    attachments: attachmentsOf(child.attachments),
  };
}
