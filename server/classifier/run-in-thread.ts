import { Worker } from 'node:worker_threads';
import type { replay } from './replay.ts';
import type { trainClassifier } from './train-classifier.ts';

export type ThreadTask =
  | { kind: 'train'; input: Parameters<typeof trainClassifier>[0] }
  | { kind: 'replay'; input: Parameters<typeof replay>[0] };

/** A tenth of a million tickets of a thousand options need about a gigabyte; more is a mistake. */
const mostMegabytes = 2048;

/**
 * Runs a task in a thread of its own, so that requests are answered meanwhile.
 *
 * @param signal ends the thread at once
 * @throws what went wrong in the thread, or the reason of the signal
 */
export async function runInThread(task: ThreadTask, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./classifier-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  let stop: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      stop = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', stop);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The training thread ended with ${code}.`)));
    });
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
