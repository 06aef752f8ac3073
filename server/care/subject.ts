import { and, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { ErasedKind } from '../contract/care.ts';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { tickets } from '../db/schema.ts';

/** What is deleted. */
export interface Subject {
  installId: string;
  kind: ErasedKind;
  zendeskId: string;
}

/** Whether a person is one whose tickets go: whoever asked, or one of an organization, which may have a great many. */
export function isTheirs({ installId, kind, zendeskId }: Subject, person: PgColumn | SQL): SQL {
  if (kind === 'ticket') return sql`false`;
  if (kind === 'requester') return sql`${person} = ${zendeskId}`;
  return sql`${person} in (select u.user_id from past_users u
    where u.install_id = ${installId} and u.organization_id = ${zendeskId})`;
}

/** A page of the people whose tickets go, by number; a requester may be one that is not known. */
export async function peopleOf(
  db: Db,
  subject: Subject,
  limit: number,
  after = '',
): Promise<string[]> {
  const { installId, kind, zendeskId } = subject;
  if (kind === 'requester') return after === '' ? [zendeskId] : [];
  const rows = await db
    .select({ id: pastUsers.userId })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        isTheirs(subject, pastUsers.userId),
        gt(pastUsers.userId, after),
      ),
    )
    .orderBy(pastUsers.userId)
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Which of the tickets whose past is kept are to go. */
export function isOfSubject(subject: Subject): SQL | undefined {
  const { installId, kind, zendeskId } = subject;
  return and(
    eq(pastTickets.installId, installId),
    isNull(pastTickets.leftOut),
    or(
      kind === 'ticket' ? eq(pastTickets.ticketId, zendeskId) : undefined,
      kind === 'organization' ? eq(pastTickets.organizationId, zendeskId) : undefined,
      isTheirs(subject, pastTickets.requesterId),
    ),
  );
}

/**
 * Which of the tickets that were looked at are to go and have no past here: briefs are made of those as well that the
 * history leaves out or has not come to, and whoever asked one stands first among its people.
 */
export function isLookedAtOfSubject(subject: Subject): SQL | undefined {
  const { installId, kind, zendeskId } = subject;
  const asked = isTheirs(subject, sql`(${tickets.people})[1]`);
  const isKept = sql`exists (select from past_tickets p where p.install_id = "tickets"."install_id"
    and p.ticket_id = "tickets"."ticket_id" and p.left_out is null and p.requester_id is not null)`;
  return and(
    eq(tickets.installId, installId),
    kind === 'ticket'
      ? and(eq(tickets.ticketId, zendeskId), sql`${tickets.people} <> '{}'`)
      : asked,
    sql`not ${isKept}`,
  );
}

/** A page of both, by number. What was gone through comes no more; `after` is for those that remain. */
export async function ticketsOf(
  db: Db,
  subject: Subject,
  limit: number,
  after = '',
): Promise<string[]> {
  const past = await db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(and(isOfSubject(subject), gt(pastTickets.ticketId, after)))
    .orderBy(pastTickets.ticketId)
    .limit(limit);
  const lookedAt = await db
    .select({ id: tickets.ticketId })
    .from(tickets)
    .where(and(isLookedAtOfSubject(subject), gt(tickets.ticketId, after)))
    .orderBy(tickets.ticketId)
    .limit(limit);
  const ids = new Set([...past, ...lookedAt].map(({ id }) => id));
  return [...ids].sort().slice(0, limit);
}
