import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { changeTopicRow } from './settings-store.ts';

/** Asks for the classifier to be trained anew, after something it should learn from. */
export async function wantTraining(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  installId: string,
): Promise<void> {
  await changeTopicRow(tx, installId, { trainWantedAt: now(), trainFailedAt: null });
  await queue.enqueue(tx, 'train-topics', [{ installId }]);
}
