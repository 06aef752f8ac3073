import { setImmediate as letOthersIn } from 'node:timers/promises';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { attachmentsOf } from '../zendesk/attachments.ts';
import type { Entry } from '../zendesk/conversation.ts';
import type { ExportedChild, ExportedEvent } from '../zendesk/exports.ts';
import { commentRows, type CommentRow } from './comment-rows.ts';

/** Longer at a stretch, and agents who open a ticket meanwhile would feel it. */
const stretchMs = 8;

/** An update with what is to be kept of the comments in it. */
export interface PreparedEvent extends ExportedEvent {
  rows: CommentRow[];
}

/**
 * Cleans and masks the comments of a page of the event export. A page of a thousand takes half a second: it is done
 * before the transaction that stores them, and in stretches, so that nobody else waits for it.
 */
export async function prepareComments(
  db: Db,
  installId: string,
  page: ExportedEvent[],
): Promise<PreparedEvent[]> {
  const ids = [...new Set(page.map((event) => event.ticket_id))];
  const known =
    ids.length === 0
      ? []
      : await db
          .select({ id: pastTickets.ticketId, encodedId: pastTickets.encodedId })
          .from(pastTickets)
          .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)));
  const encodedIds = new Map(known.map(({ id, encodedId }) => [id, encodedId ?? undefined]));
  const prepared: PreparedEvent[] = [];
  let began = performance.now();
  for (const event of page) {
    const ticket = { id: event.ticket_id, encodedId: encodedIds.get(event.ticket_id) };
    prepared.push({ ...event, rows: commentRows(installId, ticket, entriesOf(event)) });
    if (performance.now() - began < stretchMs) continue;
    await letOthersIn();
    began = performance.now();
  }
  return prepared;
}

/** The comments that stand in an update whole. */
export function entriesOf({ child_events: children }: ExportedEvent): Entry[] {
  return children.filter(isWhole).map(entryOf);
}

/** Whether a child event holds a comment, words and all. */
export function isWhole({ event_type: type, html_body: html, body }: ExportedChild): boolean {
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
