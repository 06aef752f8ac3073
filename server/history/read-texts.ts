import { and, asc, eq, gt, inArray, isNull, type Column } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../db/connect.ts';
import { pastAttachments, pastComments, pastTickets } from '../db/history-schema.ts';
import { recommendations } from '../db/recommendations-schema.ts';
import { briefs } from '../db/schema.ts';
import { ticketTopics } from '../db/topics-schema.ts';
import { ownWords } from './without-names.ts';

/** A table of what is kept of tickets. */
type OfTickets = PgTable & { installId: Column; ticketId: Column };

/**
 * A page of tickets with everything people may have written that is stored of them: of their past, and in what was made
 * of them.
 *
 * @param after the last ticket of the page before
 */
export async function readTexts(
  db: Db,
  installId: string,
  after: string,
  size: number,
): Promise<{ ticketId: string; texts: string[] }[]> {
  const ids = await idsAfter(db, installId, after, size);
  if (ids.length === 0) return [];
  const of = <T extends OfTickets>(table: T) =>
    and(eq(table.installId, installId), inArray(table.ticketId, ids));
  const past = await db.select().from(pastTickets).where(of(pastTickets));
  const comments = await db
    .select({
      ticketId: pastComments.ticketId,
      text: pastComments.text,
      attachments: pastComments.attachments,
    })
    .from(pastComments)
    .where(of(pastComments));
  const files = await db.select().from(pastAttachments).where(of(pastAttachments));
  const made = await db.select().from(briefs).where(of(briefs));
  const recommended = await db.select().from(recommendations).where(of(recommendations));
  const topics = await db.select().from(ticketTopics).where(of(ticketTopics));
  const textsOf = new Map(ids.map((id): [string, string[]] => [id, []]));
  const add = (id: string, value: unknown) => textsOf.get(id)?.push(...stringsIn(value));
  for (const row of past) add(row.ticketId, ownWords(row));
  for (const { ticketId, text, attachments } of comments)
    add(ticketId, [text, attachments.map(({ name }) => name)]);
  for (const { ticketId, text } of files) add(ticketId, text);
  for (const { ticketId, body } of made) add(ticketId, body);
  for (const { ticketId, asked, finds } of recommended) add(ticketId, [asked, finds?.telling]);
  for (const { ticketId, asked } of topics) add(ticketId, asked);
  return [...textsOf].map(([ticketId, texts]) => ({ ticketId, texts }));
}

/** The next tickets of which anything is kept, in order. */
async function idsAfter(db: Db, installId: string, after: string, size: number): Promise<string[]> {
  const ids = new Set<string>();
  for (const table of [pastTickets, briefs, recommendations, ticketTopics]) {
    const rows = await db
      .select({ id: table.ticketId })
      .from(table)
      .where(
        and(
          eq(table.installId, installId),
          gt(table.ticketId, after),
          table === pastTickets ? isNull(pastTickets.leftOut) : undefined,
        ),
      )
      .orderBy(asc(table.ticketId))
      .limit(size);
    for (const { id } of rows) ids.add(id);
  }
  return [...ids].sort().slice(0, size);
}

/** Every text in a value of JSON. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
