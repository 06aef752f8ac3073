import { and, eq, ne, notExists } from 'drizzle-orm';
import type { ErasureReach } from '../contract/care.ts';
import { pastUsers } from '../db/account-schema.ts';
import { tombstones } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { tickets } from '../db/schema.ts';
import { isLookedAtOfSubject, isOfSubject, isTheirs, type Subject } from './subject.ts';

/** What deleting would reach, before somebody decides. */
export async function countReach(db: Db, subject: Subject): Promise<ErasureReach> {
  const { installId, kind } = subject;
  const people = await db.$count(
    pastUsers,
    and(eq(pastUsers.installId, installId), isTheirs(subject, pastUsers.userId)),
  );
  const agents = await db.$count(
    pastUsers,
    and(
      eq(pastUsers.installId, installId),
      isTheirs(subject, pastUsers.userId),
      ne(pastUsers.role, 'end-user'),
    ),
  );
  const ownTicket = db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(and(isOfSubject(subject), eq(pastTickets.ticketId, pastComments.ticketId)));
  const comments = await db.$count(
    pastComments,
    and(
      eq(pastComments.installId, installId),
      isTheirs(subject, pastComments.authorId),
      notExists(ownTicket),
    ),
  );
  const kept = await db.$count(pastTickets, isOfSubject(subject));
  const lookedAt = await db.$count(tickets, isLookedAtOfSubject(subject));
  const [grave] = await db
    .select({ at: tombstones.at })
    .from(tombstones)
    .where(
      and(
        eq(tombstones.installId, subject.installId),
        eq(tombstones.kind, subject.kind),
        eq(tombstones.zendeskId, subject.zendeskId),
      ),
    );
  return {
    tickets: kept + lookedAt,
    // Somebody who is not known may be deleted, too.
    people: kind === 'requester' ? 1 : people,
    ...{ agents, comments },
    isErased: grave !== undefined,
  };
}
