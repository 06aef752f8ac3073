import { catalogue, ComeBackLater, type JobName } from '../../server/jobs/catalogue.ts';
import type { Queue } from '../../server/jobs/queue.ts';
import type { Handlers } from '../../server/jobs/start-workers.ts';

/**
 * Does waiting jobs now, whenever they were to begin, until none is left: a worker without its clock. A job
 * that fails or wants to come back is done again in the next round, so a fault that passes is repaired and one
 * that stays ends with the rounds.
 */
export async function doJobs(queue: Queue, handlers: Handlers, rounds: number): Promise<void> {
  const { boss } = queue;
  for (let round = 0; round < rounds; round++) {
    let done = 0;
    for (const name of Object.keys(catalogue) as JobName[]) {
      const jobs = await boss.fetch(name, { batchSize: 100, ignoreStartAfter: true });
      for (const job of jobs) {
        done++;
        const handler = handlers[name] as (payload: unknown, signal: AbortSignal) => Promise<void>;
        try {
          await handler(
            catalogue[name].payload.parse(job.data ?? {}),
            new AbortController().signal,
          );
          await boss.complete(name, job.id);
        } catch (failure) {
          if (failure instanceof ComeBackLater) await boss.complete(name, job.id);
          else await boss.fail(name, job.id, { failed: true });
        }
      }
    }
    if (done === 0) return;
  }
}
