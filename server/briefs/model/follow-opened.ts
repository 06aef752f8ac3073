import type { Db } from '../../db/connect.ts';
import type { Deps } from '../../deps.ts';
import { openedSince } from './store.ts';

/** Tickets that nobody opened for this long are written about when somebody does. */
const followedMs = 7 * 24 * 3600_000;

/** With a new basic brief, has the model's written anew in the languages in which somebody had the ticket open lately. */
export async function followOpened(
  deps: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  made: { installId: string; ticketId: string; fingerprint: string },
): Promise<void> {
  const since = new Date(deps.now().getTime() - followedMs);
  const { installId, ticketId } = made;
  const locales = await openedSince(tx, made, since);
  await deps.queue.enqueue(
    tx,
    'write-brief',
    locales.map((locale) => ({ installId, ticketId, locale })),
  );
}
