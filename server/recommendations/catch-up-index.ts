import { eq } from 'drizzle-orm';
import { pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';

/** Asks again for what is still to be indexed, whatever became of its job. */
export async function catchUpIndex(deps: Deps): Promise<void> {
  const behind = await deps.db
    .selectDistinct({ installId: pastTickets.installId })
    .from(pastTickets)
    .where(eq(pastTickets.needsIndex, true));
  await deps.queue.enqueue(deps.db, 'index-tickets', behind);
}
