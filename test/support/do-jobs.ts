import { catalogue, type JobName } from '../../server/jobs/catalogue.ts';
import { doJob, type JobDeps } from '../../server/jobs/do-job.ts';

/**
 * Does waiting jobs now, whenever they were to begin, until none is left: a worker without its clock. A job
 * that fails or wants to come back is done again in the next round, so a fault that passes is repaired and one
 * that stays ends with the rounds.
 */
export async function doJobs(deps: JobDeps, rounds: number): Promise<void> {
  const { boss } = deps.queue;
  for (let round = 0; round < rounds; round++) {
    let done = 0;
    for (const name of Object.keys(catalogue) as JobName[]) {
      for (const job of await boss.fetch(name, { batchSize: 100, ignoreStartAfter: true })) {
        done++;
        try {
          await doJob(deps, name, job.data, new AbortController().signal);
          await boss.complete(name, job.id);
        } catch {
          await boss.fail(name, job.id, { failed: true });
        }
      }
    }
    if (done === 0) return;
  }
}
