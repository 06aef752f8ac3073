import { pollHistories } from '../../server/history/poll-histories.ts';
import { ComeBackLater } from '../../server/jobs/catalogue.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import type { World } from './world.ts';

const kinds = [
  'apply-history-options',
  'forget-user',
  'search-names',
  'sync-page',
  'read-ticket',
  'read-comments',
  'read-article',
  'read-attachments',
] as const;
const mostRounds = 100_000;

/**
 * Does the history's waiting jobs in the account's own time until none is left: whoever has to wait has the clock
 * moved for them.
 *
 * @param advance moves the clock by so many milliseconds
 */
export async function syncHistory(world: World, advance: (ms: number) => void): Promise<void> {
  const { boss } = world.deps.queue;
  const handlers = createHandlers(world.deps);
  for (let round = 0; round < mostRounds; round++) {
    let waitMs: number | undefined;
    let done = 0;
    for (const name of kinds) {
      for (const job of await boss.fetch(name, { batchSize: 50, ignoreStartAfter: true })) {
        const data = job.data as { installId: string } & Record<
          'stream' | 'ticketId' | 'userId' | 'articleId' | 'brandId',
          string
        >;
        try {
          await handlers[name](data, new AbortController().signal);
          done++;
        } catch (failure) {
          if (!(failure instanceof ComeBackLater)) throw failure;
          waitMs = Math.min(waitMs ?? Infinity, failure.afterMs);
          await world.deps.queue.enqueue(world.deps.db, name, [data as never]);
        } finally {
          await boss.complete(name, job.id);
        }
      }
    }
    if (done > 0) continue;
    if (waitMs === undefined) return;
    advance(waitMs);
  }
  throw new Error('The history never came to its end.');
}

/** Two minutes and a bit later, as the clock's own job would: everything is looked at again. */
export async function pollHistory(world: World, advance: (ms: number) => void): Promise<void> {
  advance(130_000);
  await pollHistories(world.deps);
  await syncHistory(world, advance);
}
