import { and, eq } from 'drizzle-orm';
import { erasures } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Sealer } from '../db/seal.ts';
import type { Deps } from '../deps.ts';
import { addUp } from './add-up.ts';
import { forgetPeople } from './forget-people.ts';
import { isSearched } from './is-searched.ts';
import { purgeTickets, type LeaveOut } from './purge-tickets.ts';
import { receiptOf } from './receipt-of.ts';
import { ticketsOf, type Subject } from './subject.ts';

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
  await purgePages(deps, subject, signal);
  if (signal?.aborted) return;
  await forgetPeople(deps, subject, signal);
  if (signal?.aborted) return;
  if (await isSearched(deps.db, subject)) await finish(deps, subject);
}

async function purgePages(
  deps: Erasing,
  subject: Subject & { id: string },
  signal: AbortSignal | undefined,
): Promise<void> {
  const { installId, kind, zendeskId } = subject;
  // One by its number may never have been read as a part of the past, and have a brief all the same.
  let ids = kind === 'ticket' ? [zendeskId] : await ticketsOf(deps.db, subject, ticketsAtOnce);
  while (ids.length > 0 && !signal?.aborted) {
    const page = ids;
    await deps.db.transaction(async (tx) => {
      const purged = await purgeTickets({ ...deps, tx, now: deps.now() }, installId, page);
      await addUp(tx, subject.id, purged.rows, purged.tickets);
    });
    ids = kind === 'ticket' ? [] : await ticketsOf(deps.db, subject, ticketsAtOnce, page.at(-1));
  }
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
