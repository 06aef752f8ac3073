import type { replay, ReplayRow } from './replay.ts';
import { runInThread } from './run-in-thread.ts';

/**
 * `replay` in a thread of its own.
 *
 * @throws the reason of the signal, which ends the replay at once
 */
export async function replayInWorker(
  input: Parameters<typeof replay>[0],
  { signal }: { signal?: AbortSignal } = {},
): Promise<ReplayRow[]> {
  return (await runInThread({ kind: 'replay', input }, signal)) as ReplayRow[];
}
