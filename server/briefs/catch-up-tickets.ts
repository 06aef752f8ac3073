import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { installs, tickets } from '../db/schema.ts';
import { canReadSql } from '../installs/can-read-sql.ts';
import { looksAtTickets } from '../installs/looks-at-tickets.ts';

const overdueMs = 45_000;
const mostAtOnce = 500;

/**
 * Asks again for every ticket that is to be looked at and was not, whatever became of its job: after a crash, a
 * failure that used up its tries, or while an account waited for its admin.
 */
export async function catchUpTickets(deps: Deps): Promise<void> {
  const now = deps.now();
  const behind = await deps.db
    .select({ installId: tickets.installId, ticketId: tickets.ticketId })
    .from(tickets)
    .innerJoin(installs, eq(installs.id, tickets.installId))
    .where(
      and(
        sql`${tickets.madeSeq} < ${tickets.wantedSeq}`,
        lt(tickets.wantedAt, new Date(now.getTime() - overdueMs)),
        or(isNull(tickets.retryAt), lt(tickets.retryAt, now)),
        eq(tickets.leftUntilOpened, false),
        canReadSql(),
        looksAtTickets(deps.db),
      ),
    )
    .orderBy(tickets.wantedAt)
    .limit(mostAtOnce);
  await deps.queue.enqueue(deps.db, 'brief-ticket', behind);
}

/** An account is connected again: what was left for want of a grant is asked for at once. */
export async function catchUpInstall(deps: Deps, installId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const behind = await tx
      .update(tickets)
      .set({ failures: 0, failureCode: null, retryAt: null })
      .where(
        and(
          eq(tickets.installId, installId),
          eq(tickets.leftUntilOpened, false),
          sql`${tickets.madeSeq} < ${tickets.wantedSeq}`,
        ),
      )
      .returning({ installId: tickets.installId, ticketId: tickets.ticketId });
    await deps.queue.enqueue(tx, 'brief-ticket', behind);
  });
}
