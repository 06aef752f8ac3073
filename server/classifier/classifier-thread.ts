import { parentPort, workerData } from 'node:worker_threads';
import type { Example } from './classifier.ts';
import { packClassifier } from './pack-classifier.ts';
import { replay, type PastTicket } from './replay.ts';
import type { ThreadStart } from './run-in-thread.ts';
import { trainClassifier } from './train-classifier.ts';

/** The thread in which one training or one replay runs; it ends with it. */
const port = parentPort;
if (!port) throw new Error('classifier-thread.ts runs as a worker thread only.');

const { kind, options } = workerData as ThreadStart;
const tickets: unknown[] = [];
port.on('message', (message: unknown[] | 'all') => {
  if (message !== 'all') tickets.push(...message);
  else if (kind === 'train') {
    const bytes = packClassifier(trainClassifier({ examples: tickets as Example[], options }));
    port.postMessage(bytes, [bytes.buffer]);
  } else {
    port.postMessage(replay({ tickets: tickets as PastTicket[], options }));
  }
});
