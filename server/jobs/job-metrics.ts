import type { MetricFamily } from '../metrics/metrics.ts';
import type { JobsOfKind } from './read-jobs.ts';

/** How background work stands, for Prometheus. @param now by the clock of the queue, which is the database's */
export function jobMetrics(jobs: readonly JobsOfKind[], now: Date): MetricFamily[] {
  const oldest = jobs.flatMap(({ oldestDue }) => oldestDue?.getTime() ?? []);
  const waitedMs = oldest.length === 0 ? 0 : now.getTime() - Math.min(...oldest);
  return [
    {
      name: 'sidebrief_jobs',
      type: 'gauge',
      help: 'Background jobs, by kind and state; failed ones are kept for 7 days.',
      samples: jobs.flatMap(({ name, waiting, running, failed }) => [
        { labels: { name, state: 'waiting' }, value: waiting },
        { labels: { name, state: 'running' }, value: running },
        { labels: { name, state: 'failed' }, value: failed },
      ]),
    },
    {
      name: 'sidebrief_jobs_oldest_waiting_seconds',
      type: 'gauge',
      help: 'For how long the oldest job that is due has been waiting.',
      samples: [{ value: Math.max(waitedMs / 1000, 0) }],
    },
  ];
}
