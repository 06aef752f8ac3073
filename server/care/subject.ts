import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { ErasedKind } from '../contract/care.ts';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';

/** What is deleted. */
export interface Subject {
  installId: string;
  kind: ErasedKind;
  zendeskId: string;
}

/** The people whose tickets go: whoever asked, or the people of an organization. */
export async function peopleOf(db: Db, { installId, kind, zendeskId }: Subject): Promise<string[]> {
  if (kind === 'requester') return [zendeskId];
  if (kind === 'ticket') return [];
  const rows = await db
    .select({ id: pastUsers.userId })
    .from(pastUsers)
    .where(and(eq(pastUsers.installId, installId), eq(pastUsers.organizationId, zendeskId)))
    .orderBy(pastUsers.userId);
  return rows.map(({ id }) => id);
}

/** Which of the tickets that are kept are to go; a ticket by its number is no question. */
export function isOfSubject({ installId, kind, zendeskId }: Subject, people: string[]) {
  return and(
    eq(pastTickets.installId, installId),
    isNull(pastTickets.leftOut),
    or(
      kind === 'ticket' ? eq(pastTickets.ticketId, zendeskId) : undefined,
      kind === 'organization' ? eq(pastTickets.organizationId, zendeskId) : undefined,
      people.length > 0 ? inArray(pastTickets.requesterId, people) : undefined,
    ),
  );
}

/** A page of them, by number. What was gone through is left out and comes no more; `after` is for those that remain. */
export async function ticketsOf(
  db: Db,
  subject: Subject,
  people: string[],
  limit: number,
  after = '',
): Promise<string[]> {
  const rows = await db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(and(isOfSubject(subject, people), gt(pastTickets.ticketId, after)))
    .orderBy(pastTickets.ticketId)
    .limit(limit);
  return rows.map(({ id }) => id);
}
