import type { Db } from '../db/connect.ts';
import { failureFields, type Log } from '../log.ts';
import { catalogue, ComeBackLater, type JobName, type JobPayload } from './catalogue.ts';
import { failureCode } from './failure-code.ts';
import { noteJob } from './note-job.ts';
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
 * @throws Error with a code in place of the words of the failure: what pg-boss stores of it must not quote ticket text
 */
export async function doJob(
  deps: JobDeps,
  name: JobName,
  data: unknown,
  signal: AbortSignal,
): Promise<void> {
  const payload = catalogue[name].payload.parse(data ?? {});
  const { installId, ticketId } = payload as { installId?: string; ticketId?: string };
  const count = async (outcome: 'done' | 'failed') => {
    if (installId === undefined) return;
    // A figure that is missing is no reason to do the work again.
    await noteJob(deps.db, installId, outcome).catch((failure: unknown) =>
      deps.log.warn('A job was not counted', { job: name, installId, ...failureFields(failure) }),
    );
  };
  const handler = deps.handlers[name] as (payload: unknown, signal: AbortSignal) => Promise<void>;
  try {
    await handler(payload, signal);
    await count('done');
  } catch (failure) {
    if (failure instanceof ComeBackLater) {
      await deps.queue.enqueue(deps.db, name, [payload as never], failure.afterMs);
      return;
    }
    await count('failed');
    deps.log.warn('A job failed', { job: name, installId, ticketId, ...failureFields(failure) });
    throw withoutWords(failure);
  }
}

function withoutWords(failure: unknown): Error {
  const stored = new Error(failureCode(failure));
  if (failure instanceof Error) stored.name = failure.name;
  return stored;
}
