import { and, count, eq } from 'drizzle-orm';
import type { ErasureReach } from '../contract/care.ts';
import { tombstones } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastTickets } from '../db/history-schema.ts';
import { isOfSubject, peopleOf, type Subject } from './subject.ts';

/** What deleting would reach, before somebody decides. */
export async function countReach(db: Db, subject: Subject): Promise<ErasureReach> {
  const people = await peopleOf(db, subject);
  const [tickets] = await db
    .select({ count: count() })
    .from(pastTickets)
    .where(isOfSubject(subject, people));
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
  return { tickets: tickets?.count ?? 0, people: people.length, isErased: grave !== undefined };
}
