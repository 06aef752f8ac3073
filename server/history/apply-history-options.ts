import type { Deps } from '../deps.ts';
import { dropLeftOut } from './drop-left-out.ts';
import { readHistory } from './read-history.ts';
import { restartStreams } from './restart-streams.ts';

/**
 * Brings what is stored in line with what the admin chose: what is not wanted any more goes, and the lists are read
 * from the beginning of the window for what is wanted now. What stays is there all the while. Done twice it is the same.
 */
export async function applyHistoryOptions(
  deps: Deps,
  { installId }: { installId: string },
): Promise<void> {
  const history = await readHistory(deps.db, installId);
  if (!history) return;
  await deps.db.transaction(async (tx) => {
    const positions = new Map([
      ['tickets', undefined],
      ['ticket-events', undefined],
    ]);
    await restartStreams(deps.queue, tx, installId, positions);
  });
  // After that: a page that was on its way is not stored any more, and what is to go goes once.
  await dropLeftOut(deps.db, history);
}
