import { parentPort, workerData } from 'node:worker_threads';
import { packClassifier } from './pack-classifier.ts';
import { replay } from './replay.ts';
import type { ThreadTask } from './run-in-thread.ts';
import { trainClassifier } from './train-classifier.ts';

/** The thread in which one training or one replay runs; it ends with it. */
const port = parentPort;
if (!port) throw new Error('classifier-thread.ts runs as a worker thread only.');

const task = workerData as ThreadTask;
if (task.kind === 'train') {
  const bytes = packClassifier(trainClassifier(task.input));
  port.postMessage(bytes, [bytes.buffer]);
} else {
  port.postMessage(replay(task.input));
}
