import { catalogue, type JobName } from '../../server/jobs/catalogue.ts';
import { doJob, type JobDeps } from '../../server/jobs/do-job.ts';

/**
 * Does waiting jobs now, whenever they were to begin, until none is left: a worker without its clock. A job
 * that fails or wants to come back is done again in the next round, so a fault that passes is repaired and one
 * that stays ends with the rounds.
 *
 * @param left kinds that stay waiting
 */
export async function doJobs(
  deps: JobDeps,
  rounds: number,
  left: readonly JobName[] = [],
): Promise<void> {
  const { boss } = deps.queue;
  const names = (Object.keys(catalogue) as JobName[]).filter((name) => !left.includes(name));
  for (let round = 0; round < rounds; round++) {
    let done = 0;
    for (const name of names) {
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
