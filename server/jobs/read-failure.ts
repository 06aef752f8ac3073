import type { JobFailure } from '../contract/job-failures-said.ts';
import { isJobFailure } from './failure-code.ts';

/** Why a job was given up, and of what class the failure was, for whoever looks for it in the code. */
export interface JobFailureRead {
  reason: JobFailure;
  detail?: string;
}

/**
 * Reads what the queue kept of a failure: what `do-job.ts` left of it, or the queue's own words.
 *
 * @param message a code of ours, or what the queue says of work that was too slow or stopped
 * @param name the class of the failure; whatever a library may have put there, no more than a word leaves
 */
export function readFailure(message: string | null, name: string | null): JobFailureRead {
  if (message !== null && isJobFailure(message)) {
    const isClass = name !== null && name !== 'Error' && /^[A-Za-z]\w{0,40}$/.test(name);
    return { reason: message, ...(isClass && { detail: name }) };
  }
  const [, reason] = queueSays.find(([words]) => words.test(message ?? '')) ?? [];
  if (reason) return { reason };
  // Before there were codes, the class stood in the place of the words.
  const isClass = message !== null && /^[A-Z]\w{0,40}Error$/.test(message);
  return { reason: 'unexpected', ...(isClass && { detail: message }) };
}

/** How pg-boss puts it. */
const queueSays: [RegExp, JobFailure][] = [
  [/^handler execution exceeded \d+s$/, 'timed_out'],
  [/^job timed out$/, 'timed_out'],
  [/^pg-boss shut down while active$/, 'interrupted'],
];
