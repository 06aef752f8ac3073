import { and, eq, isNull } from 'drizzle-orm';
import { histories } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';

/** Asks for the counts and the comparing of every account whose past is kept. */
export async function pollLedgers(deps: Deps): Promise<void> {
  const kept = await deps.db
    .select({ installId: histories.installId })
    .from(histories)
    .innerJoin(installs, eq(installs.id, histories.installId))
    .where(and(isNull(histories.pausedAt), eq(installs.status, 'active')));
  await deps.queue.enqueue(deps.db, 'count-days', kept);
  await deps.queue.enqueue(deps.db, 'compare-sample', kept);
}
