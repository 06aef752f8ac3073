import { and, eq, inArray, or } from 'drizzle-orm';
import { accountThings, pastUsers } from '../db/account-schema.ts';
import { erasures } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import type { Sealer } from '../db/seal.ts';
import type { Deps } from '../deps.ts';
import { purgeTickets, type LeaveOut, type Purged } from './purge-tickets.ts';
import { receiptOf } from './receipt-of.ts';
import { peopleOf, ticketsOf, type Subject } from './subject.ts';

/** Each transaction holds its tickets for as long as it takes. */
const ticketsAtOnce = 50;

/** What other features do with what they keep. */
export interface Erasing extends Deps {
  leaveOut: LeaveOut;
  departUsers(tx: Db, sealer: Sealer, installId: string, userIds: string[]): Promise<number>;
  reactions: { ticketsRewritten(tx: Db, installId: string, ticketIds: string[]): Promise<void> };
}

type Erasure = typeof erasures.$inferSelect;

/**
 * Deletes what was asked for, some tickets in a transaction with how far it came: killed at any moment, it goes on
 * there. It is done, and its receipt signed, when people's names are gone from everybody else's tickets, too.
 */
export async function erase(
  deps: Erasing,
  { installId, erasureId }: { installId: string; erasureId: string },
  signal?: AbortSignal,
): Promise<void> {
  const own = and(eq(erasures.installId, installId), eq(erasures.id, erasureId));
  const [subject] = await deps.db.select().from(erasures).where(own);
  if (!subject || subject.finishedAt) return;
  const people = await peopleOf(deps.db, subject);
  await purgePages(deps, subject, people, signal);
  if (signal?.aborted) return;
  await deps.db.transaction((tx) => forgetPeople(deps, tx, subject, people));
  if (await isSearched(deps.db, installId, people)) await finish(deps, subject);
}

async function purgePages(
  deps: Erasing,
  subject: Subject & { id: string },
  people: string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const { installId, kind, zendeskId } = subject;
  // One by its number may never have been read as a part of the past, and have a brief all the same.
  let ids =
    kind === 'ticket' ? [zendeskId] : await ticketsOf(deps.db, subject, people, ticketsAtOnce);
  while (ids.length > 0 && !signal?.aborted) {
    const page = ids;
    await deps.db.transaction(async (tx) => {
      const purged = await purgeTickets({ ...deps, tx, now: deps.now() }, installId, page);
      await addUp(tx, subject.id, purged);
    });
    ids =
      kind === 'ticket'
        ? []
        : await ticketsOf(deps.db, subject, people, ticketsAtOnce, page.at(-1));
  }
}

/** What is left of people: their names, what they wrote in others' tickets, and the name of an organization. */
async function forgetPeople(
  deps: Erasing,
  tx: Db,
  { id, installId, kind, zendeskId }: Erasure,
  people: string[],
): Promise<void> {
  const purged: Purged = {};
  if (people.length > 0) {
    const isTheirs = and(
      eq(pastComments.installId, installId),
      inArray(pastComments.authorId, people),
    );
    const theirs = await tx
      .selectDistinct({ id: pastComments.ticketId })
      .from(pastComments)
      .where(isTheirs);
    const ids = theirs.map((row) => row.id).sort();
    if (ids.length > 0) {
      const isOne = and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, ids));
      await tx
        .select({ id: pastTickets.ticketId })
        .from(pastTickets)
        .where(isOne)
        .orderBy(pastTickets.ticketId)
        .for('update');
      const gone = await tx.delete(pastComments).where(isTheirs).returning();
      purged['past_comments'] = gone.length;
      await tx.update(pastTickets).set({ needsIndex: true }).where(isOne);
      await deps.reactions.ticketsRewritten(tx, installId, ids);
      await deps.queue.enqueue(tx, 'index-tickets', [{ installId }]);
    }
    purged['past_users'] = await deps.departUsers(tx, deps.sealer, installId, people);
    const isNew = purged['past_users'] > 0;
    await deps.queue.enqueue(
      tx,
      'forget-user',
      isNew ? people.map((userId) => ({ installId, userId })) : [],
    );
  }
  if (kind === 'organization') {
    const named = await tx
      .update(accountThings)
      .set({ name: '', details: {} })
      .where(
        and(
          eq(accountThings.installId, installId),
          eq(accountThings.kind, 'organization'),
          eq(accountThings.zendeskId, zendeskId),
        ),
      )
      .returning({ name: accountThings.name });
    purged['account_things'] = named.length;
  }
  await addUp(tx, id, purged);
}

async function addUp(tx: Db, erasureId: string, purged: Purged): Promise<void> {
  const [before] = await tx.select().from(erasures).where(eq(erasures.id, erasureId)).for('update');
  if (!before) return;
  const sum = { ...before.purged };
  for (const [store, rows] of Object.entries(purged)) sum[store] = (sum[store] ?? 0) + rows;
  const ticketsDone = before.ticketsDone + (purged['past_tickets'] ?? 0);
  await tx.update(erasures).set({ purged: sum, ticketsDone }).where(eq(erasures.id, erasureId));
}

/** Whether the names are gone from everybody's tickets; where somebody has none that is known, there is nothing to wait for. */
async function isSearched(db: Db, installId: string, people: string[]): Promise<boolean> {
  if (people.length === 0) return true;
  const [waiting] = await db
    .select({ id: pastUsers.userId })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        inArray(pastUsers.userId, people),
        or(eq(pastUsers.forgetPending, true), eq(pastUsers.searchPending, true)),
      ),
    )
    .limit(1);
  return waiting === undefined;
}

async function finish(deps: Erasing, { id }: Erasure): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [last] = await tx.select().from(erasures).where(eq(erasures.id, id)).for('update');
    if (!last || last.finishedAt) return;
    const finishedAt = deps.now();
    const { signature } = receiptOf(deps.sealer, { ...last, finishedAt });
    await tx.update(erasures).set({ finishedAt, signature }).where(eq(erasures.id, id));
  });
}
