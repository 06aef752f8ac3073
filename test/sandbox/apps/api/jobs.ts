import { randomBytes } from 'node:crypto';
import type { App } from '../../account.ts';
import { recordNotFound } from '../../errors/record-not-found.ts';
import type { Sandbox } from '../../sandbox.ts';
import { PackageRefused } from '../package-refused.ts';

/** Building an app happens in a job one asks for again and again; the first answer is always `queued`. */
export interface Jobs {
  /** Runs the work when first asked about; returns the job's id. */
  start(work: () => App): string;
  show(id: string): Record<string, unknown>;
}

export function createJobs(sandbox: Sandbox): Jobs {
  const waiting = new Map<string, () => App>();
  const done = new Map<string, Record<string, unknown>>();
  return {
    start: (work) => {
      const id = randomBytes(16).toString('hex');
      waiting.set(id, work);
      return id;
    },
    show: (id) => {
      const url = `${sandbox.origin}/api/v2/apps/job_statuses/${id}`;
      const work = waiting.get(id);
      if (work) {
        waiting.delete(id);
        done.set(id, outcome(work));
        return {
          id,
          url,
          total: null,
          progress: null,
          status: 'queued',
          message: null,
          retry_in: 1,
        };
      }
      const result = done.get(id);
      if (!result) throw recordNotFound();
      return { id, url, total: null, progress: null, ...result, retry_in: null };
    },
  };
}

function outcome(work: () => App): Record<string, unknown> {
  try {
    return { status: 'completed', app_id: work().id, message: '' };
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    return { status: 'failed', message: error.message };
  }
}
