import type { Db } from '../db/connect.ts';
import { failureFields, type Log } from '../log.ts';
import { catalogue, ComeBackLater, type JobName, type JobPayload } from './catalogue.ts';
import type { Queue } from './queue.ts';

export type Handlers = {
  [N in JobName]: (payload: JobPayload<N>, signal: AbortSignal) => Promise<void>;
};

export interface JobDeps {
  queue: Queue;
  db: Db;
  handlers: Handlers;
  log: Log;
}

/**
 * Does one job. `ComeBackLater` puts it back for exactly the time asked for, without using up a try.
 *
 * @param data the payload as stored; scheduled work has none
 * @throws Error without the words of the failure: what pg-boss stores of it must not quote ticket text
 */
export async function doJob(
  deps: JobDeps,
  name: JobName,
  data: unknown,
  signal: AbortSignal,
): Promise<void> {
  const payload = catalogue[name].payload.parse(data ?? {});
  const handler = deps.handlers[name] as (payload: unknown, signal: AbortSignal) => Promise<void>;
  try {
    await handler(payload, signal);
  } catch (failure) {
    if (failure instanceof ComeBackLater) {
      await deps.queue.enqueue(deps.db, name, [payload as never], failure.afterMs);
      return;
    }
    const { installId, ticketId } = payload as { installId?: string; ticketId?: string };
    deps.log.warn('A job failed', { job: name, installId, ticketId, ...failureFields(failure) });
    throw new Error(failure instanceof Error ? failure.name : 'unknown failure');
  }
}
