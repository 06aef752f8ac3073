import { firstHistoryOptions } from '../contract/history.ts';
import { histories, streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { findStream, firstStreams } from './streams.ts';
import { windowFrom } from './window-from.ts';

/**
 * Begins to read an account's past, with what every account begins with; one that has begun goes on where it is
 * (F-09).
 */
export async function startHistory(deps: Deps, installId: string): Promise<void> {
  const at = deps.now();
  await deps.db.transaction(async (tx) => {
    await tx
      .insert(histories)
      .values({
        installId,
        options: firstHistoryOptions,
        windowFrom: windowFrom(firstHistoryOptions, at) ?? null,
        startedAt: at,
      })
      .onConflictDoNothing();
    await tx
      .insert(streamRows)
      .values(firstStreams.map((name) => ({ installId, name })))
      .onConflictDoNothing();
    const first = firstStreams.filter((name) => !findStream(name)?.stream.after);
    await deps.queue.enqueue(
      tx,
      'sync-page',
      first.map((stream) => ({ installId, stream })),
    );
  });
}
