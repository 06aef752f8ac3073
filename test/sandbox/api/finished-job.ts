import { randomBytes } from 'node:crypto';
import type { Sandbox } from '../sandbox.ts';

/** Records a background job that is already done and returns its status, to be asked for again by id. */
export function finishedJob(
  sandbox: Sandbox,
  results: Record<string, unknown>[],
): Record<string, unknown> {
  const id = randomBytes(16).toString('hex');
  const status = {
    id,
    job_type: 'Job',
    url: `${sandbox.origin}/api/v2/job_statuses/${id}.json`,
    total: results.length,
    progress: results.length,
    status: 'completed',
    message: `Completed at ${sandbox.clock.iso()}`,
    results,
  };
  sandbox.jobs.set(id, status);
  return status;
}
