import { and, eq, gte, isNotNull, or, sql } from 'drizzle-orm';
import type { CatchUp } from '../contract/features.ts';
import type { Db } from '../db/connect.ts';
import { lockInOrder } from '../db/lock-in-order.ts';
import { tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { enqueueBehind } from './enqueue-behind.ts';

/**
 * Wants a look at every ticket of which something came since then, for a feature that was off meanwhile: at once, the
 * most recent first, or each when somebody opens it.
 *
 * @param since when it was switched off
 */
export async function wantSince(
  deps: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  { installId, since }: { installId: string; since: Date },
  when: CatchUp,
): Promise<void> {
  const isBehind = sql`${tickets.madeSeq} < ${tickets.wantedSeq}`;
  const isMissed = and(
    eq(tickets.installId, installId),
    gte(tickets.wantedAt, since),
    // One that is gone from Zendesk was read without a stamp.
    or(isNotNull(tickets.zendeskUpdatedAt), isBehind),
  );
  await lockInOrder(tx, isMissed);
  await tx
    .update(tickets)
    .set({
      wantedSeq: sql`${tickets.wantedSeq} + 1`,
      wantedAt: deps.now(),
      failureCode: null,
      retryAt: null,
      leftUntilOpened: when === 'when-opened',
    })
    .where(isMissed);
  if (when === 'now') await enqueueBehind(deps, tx, installId);
}
