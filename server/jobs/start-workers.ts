import { failureFields, type Log } from '../log.ts';
import { catalogue, ComeBackLater, type JobName, type JobPayload } from './catalogue.ts';
import type { Queue } from './queue.ts';
import type { Db } from '../db/connect.ts';

export type Handlers = {
  [N in JobName]: (payload: JobPayload<N>, signal: AbortSignal) => Promise<void>;
};

/**
 * Starts the workers of this process. A handler that throws is tried again with growing pauses;
 * `ComeBackLater` puts the work back for exactly the time asked for, without using up a try.
 */
export async function startWorkers(
  queue: Queue,
  db: Db,
  handlers: Handlers,
  log: Log,
): Promise<void> {
  for (const name of Object.keys(catalogue) as JobName[]) {
    const kind = catalogue[name];
    await queue.boss.work(
      name,
      {
        localConcurrency: kind.workers,
        pollingIntervalSeconds: kind.pollSeconds,
        burstWhenBatchFull: true,
      },
      async ([job]) => {
        if (!job) return;
        const payload = kind.payload.parse(job.data ?? {}) as never;
        const handler = handlers[name] as (p: never, signal: AbortSignal) => Promise<void>;
        try {
          await handler(payload, job.signal);
        } catch (failure) {
          if (failure instanceof ComeBackLater) {
            await queue.enqueue(db, name, [payload], failure.afterMs);
            return;
          }
          log.warn('A job failed', { job: name, ...idsOf(payload), ...failureFields(failure) });
          // What pg-boss stores of a failure must not quote ticket text.
          throw new Error(failure instanceof Error ? failure.name : 'unknown failure');
        }
      },
    );
  }
}

function idsOf(payload: {
  installId?: string;
  ticketId?: string;
}): Record<string, string | undefined> {
  return { installId: payload.installId, ticketId: payload.ticketId };
}
