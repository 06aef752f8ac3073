import { and, eq, isNull } from 'drizzle-orm';
import { histories } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { canReadSql } from '../installs/can-read-sql.ts';
import { isFor, isReadPublicly } from '../installs/is-for.ts';

/** Asks for the counts, and of helpdesks for the comparing, of every account whose past is kept. */
export async function pollLedgers(deps: Deps): Promise<void> {
  const kept = await deps.db
    .select({ installId: histories.installId, purposes: installs.purposes })
    .from(histories)
    .innerJoin(installs, eq(installs.id, histories.installId))
    .where(and(isNull(histories.pausedAt), canReadSql()));
  const of = (all: typeof kept) => all.map(({ installId }) => ({ installId }));
  const counted = kept.filter((one) => !isReadPublicly(one));
  const helpdesks = kept.filter((one) => isFor(one, 'helpdesk'));
  await deps.queue.enqueue(deps.db, 'count-days', of(counted));
  await deps.queue.enqueue(deps.db, 'compare-sample', of(helpdesks));
}
