import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { ticketTopics } from '../db/topics-schema.ts';

/** A ticket somebody gave a topic. */
export interface LabelledTicket {
  id: string;
  text: { subject: string; body: string };
  /** The option it was given, as it is called now. */
  option: string;
  createdAt: Date;
  /** When the label was known at the latest: what the past tells is the ticket's last change. */
  knownAt: Date;
}

/** More do not make a classifier better, and take longer than an admin waits. */
const mostExamples = 40_000;
const ticketsAtOnce = 1000;
const longestBody = 4000;

/**
 * The account's own labelled tickets, oldest first: subject and first comment, as known when the ticket was created. A
 * subject that was renamed since is left out, as its first words are not known any more.
 *
 * @param meaningOf from what tickets are labelled with to the options there are now
 */
export async function readExamples(
  db: Db,
  installId: string,
  fieldId: string,
  meaningOf: ReadonlyMap<string, string>,
): Promise<LabelledTicket[]> {
  const label = sql<string | null>`${pastTickets.customFields} ->> ${fieldId}`;
  const chosen = await db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        isNull(pastTickets.leftOut),
        eq(pastTickets.isMerged, false),
        sql`${label} is not null`,
      ),
    )
    .orderBy(desc(pastTickets.createdAt))
    .limit(mostExamples);
  const examples = new Map<string, LabelledTicket>();
  for (let at = 0; at < chosen.length; at += ticketsAtOnce) {
    const ids = chosen.slice(at, at + ticketsAtOnce).map(({ id }) => id);
    for (const one of await readSome(db, installId, ids, label)) {
      const option = meaningOf.get(one.label ?? '');
      if (option === undefined || one.body === null) continue;
      examples.set(one.id, {
        id: one.id,
        text: { subject: one.subjectChanged ? '' : (one.subject ?? ''), body: one.body },
        option,
        createdAt: one.createdAt,
        knownAt: one.updatedAt,
      });
    }
  }
  for (const one of await readDecided(db, installId, fieldId)) {
    const option = meaningOf.get(one.lesson ?? '');
    if (option !== undefined && one.lessonAt) {
      const { id, asked, createdAt, lessonAt: knownAt } = one;
      examples.set(id, { id, text: asked, option, createdAt, knownAt });
    }
  }
  return [...examples.values()].sort(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1),
  );
}

async function readSome(
  db: Db,
  installId: string,
  ids: string[],
  label: ReturnType<typeof sql<string | null>>,
) {
  // In a selection from one table drizzle writes columns without their table, so names and aliases stand here.
  const first = sql<string | null>`(
    select left(c.text, ${longestBody}) from ${pastComments} c
     where c.install_id = "past_tickets"."install_id" and c.ticket_id = "past_tickets"."ticket_id"
     order by c.created_at, c.comment_id limit 1)`;
  return db
    .select({
      id: pastTickets.ticketId,
      subject: pastTickets.subject,
      subjectChanged: pastTickets.subjectChanged,
      createdAt: pastTickets.createdAt,
      updatedAt: pastTickets.updatedAt,
      label,
      body: first,
    })
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids)));
}

/** Decided in the last days, of which the past may not tell yet. */
async function readDecided(db: Db, installId: string, fieldId: string) {
  return db
    .select({
      id: ticketTopics.ticketId,
      asked: ticketTopics.asked,
      lesson: ticketTopics.lesson,
      lessonAt: ticketTopics.lessonAt,
      createdAt: ticketTopics.createdAt,
    })
    .from(ticketTopics)
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.fieldId, fieldId),
        gt(ticketTopics.lessonAt, new Date(0)),
        sql`${ticketTopics.asked} ->> 'body' <> ''`,
      ),
    )
    .orderBy(asc(ticketTopics.lessonAt));
}
