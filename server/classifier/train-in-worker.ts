import { runInThread } from './run-in-thread.ts';
import type { trainClassifier } from './train-classifier.ts';

/**
 * `trainClassifier` in a thread of its own.
 *
 * @returns the packed classifier, to be kept, and to be read by `unpackClassifier`
 * @throws the reason of the signal, which ends the training at once
 */
export async function trainInWorker(
  input: Parameters<typeof trainClassifier>[0],
  { signal }: { signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  return (await runInThread({ kind: 'train', input }, signal)) as Uint8Array;
}
