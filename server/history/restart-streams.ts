import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { streams as streamRows } from '../db/history-schema.ts';
import type { Queue } from '../jobs/queue.ts';
import { listsToBegin } from './lists-to-begin.ts';

/** Where the list of tickets, or of their updates, begins at a time. */
export function positionAt(name: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return name === 'tickets' ? `from:${seconds}` : String(seconds);
}

/**
 * Begins lists anew, each at a place or at its beginning. Nothing stored is taken away: what comes again is stored over
 * what was known. A page that is being read meanwhile finds that its place is gone and is thrown away.
 *
 * @param position by the name of a list; `undefined` for its beginning
 */
export async function restartStreams(
  queue: Queue,
  tx: Db,
  installId: string,
  positions: Map<string, string | undefined>,
): Promise<void> {
  for (const [name, position] of positions) {
    await tx
      .update(streamRows)
      .set({
        position: position ?? null,
        epoch: sql`${streamRows.epoch} + 1`,
        pages: 0,
        rows: 0,
        reachedAt: null,
        ...unknown,
      })
      .where(and(eq(streamRows.installId, installId), eq(streamRows.name, name)));
  }
  const first = (await listsToBegin(tx, installId)).filter((name) => positions.has(name));
  await queue.enqueueNow(
    tx,
    'sync-page',
    first.map((stream) => ({ installId, stream })),
  );
}

const unknown = {
  caughtUpAt: null,
  lastPageAt: null,
  failures: 0,
  failureCode: null,
  retryAt: null,
};
