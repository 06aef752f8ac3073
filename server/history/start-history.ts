import { firstHistoryOptions } from '../contract/history.ts';
import { histories, streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { streams, type Stream, type StreamName } from './streams.ts';
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
    const names = Object.keys(streams) as StreamName[];
    await tx
      .insert(streamRows)
      .values(names.map((name) => ({ installId, name })))
      .onConflictDoNothing();
    const first = names.filter((name) => !(streams[name] as Stream).after);
    await deps.queue.enqueue(
      tx,
      'sync-page',
      first.map((stream) => ({ installId, stream })),
    );
  });
}
