import { catalogue, type JobName } from './catalogue.ts';
import { doJob, type JobDeps } from './do-job.ts';

/** Starts the workers of this process. A job that fails is tried again with growing pauses. */
export async function startWorkers(deps: JobDeps): Promise<void> {
  for (const name of Object.keys(catalogue) as JobName[]) {
    const kind = catalogue[name];
    await deps.queue.boss.work(
      name,
      {
        localConcurrency: kind.workers,
        pollingIntervalSeconds: kind.pollSeconds,
        burstWhenBatchFull: true,
      },
      async ([job]) => {
        if (job) await doJob(deps, name, job.data, job.signal);
      },
    );
  }
}
