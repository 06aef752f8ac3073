import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { ErasedKind, ErasedThing } from '../contract/care.ts';
import { pastUsers } from '../db/account-schema.ts';
import { erasures, tombstones } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { noteDeparture } from '../masking/departures.ts';
import { countReach } from './count-reach.ts';
import { isTheirs, type Subject } from './subject.ts';

/**
 * Has everything about a ticket, a requester or an organization deleted. From this moment nothing of it is stored any
 * more: whoever is storing something of it now is waited for, and whoever read it before reads it again.
 *
 * @throws AppError `not_found` for an unknown account
 */
export async function beginErasure(
  deps: Deps,
  { installId, person }: { installId: string; person: { id: string; name: string } },
  { kind, id: zendeskId }: ErasedThing,
): Promise<void> {
  if (!(await readInstall(deps.db, installId))) throw notFound();
  const at = deps.now();
  const erasureId = randomUUID();
  const subject = { installId, kind, zendeskId };
  await deps.db.transaction(async (tx) => {
    const { tickets } = await countReach(tx, subject);
    await tx
      .insert(tombstones)
      .values({ ...subject, at })
      .onConflictDoNothing();
    await buryPeople(tx, subject, at);
    await noteDeparture(tx, installId);
    await tx.insert(erasures).values({
      ...{ ...subject, id: erasureId, tickets, requestedAt: at },
      ...{ personId: person.id, personName: person.name },
    });
    await noteActivity(tx, {
      ...{ installId, at, action: 'data-erased', personId: person.id },
      ...{ code: kind, value: zendeskId, ticketId: kind === 'ticket' ? zendeskId : null },
    });
    await deps.queue.enqueue(tx, 'erase', [{ installId, erasureId }]);
  });
}

/** An organization may have tens of thousands of people: none of their numbers leaves the database. */
async function buryPeople(tx: Db, subject: Subject, at: Date): Promise<void> {
  const { installId } = subject;
  await tx
    .insert(tombstones)
    .select(
      tx
        .select({
          installId: pastUsers.installId,
          kind: sql<ErasedKind>`'requester'`.as('kind'),
          zendeskId: pastUsers.userId,
          at: sql<Date>`${at.toISOString()}::timestamptz`.as('at'),
        })
        .from(pastUsers)
        .where(and(eq(pastUsers.installId, installId), isTheirs(subject, pastUsers.userId))),
    )
    .onConflictDoNothing();
}
