import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { replay } from './replay.ts';
import type { trainClassifier } from './train-classifier.ts';

export type ThreadTask =
  | { kind: 'train'; input: Parameters<typeof trainClassifier>[0] }
  | { kind: 'replay'; input: Parameters<typeof replay>[0] };

/** What the thread begins with; the tickets follow. */
export interface ThreadStart {
  kind: ThreadTask['kind'];
  options: ThreadTask['input']['options'];
}

/** A tenth of a million tickets of a thousand options need about a gigabyte; more is a mistake. */
const mostMegabytes = 2048;
/** Copying tickets to another thread holds up this one: some milliseconds for so many. */
const ticketsAtOnce = 250;

/**
 * Runs a task in a thread of its own, so that requests are answered meanwhile.
 *
 * @param signal ends the thread at once
 * @throws what went wrong in the thread, or the reason of the signal
 */
export async function runInThread(task: ThreadTask, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const { kind, input } = task;
  const start: ThreadStart = { kind, options: input.options };
  const worker = new Worker(new URL('./classifier-thread.ts', import.meta.url), {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  let stop: (() => void) | undefined;
  try {
    const done = new Promise((resolve, reject) => {
      stop = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', stop);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The training thread ended with ${code}.`)));
    });
    await Promise.all([done, hand(worker, 'examples' in input ? input.examples : input.tickets)]);
    return await done;
  } finally {
    if (stop) signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

async function hand(worker: Worker, tickets: readonly unknown[]): Promise<void> {
  for (let at = 0; at < tickets.length; at += ticketsAtOnce) {
    worker.postMessage(tickets.slice(at, at + ticketsAtOnce));
    await letOthersIn();
  }
  worker.postMessage('all');
}
