import { and, eq, sql } from 'drizzle-orm';
import { streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { canRead } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readHistory } from './read-history.ts';
import { streams, type Stream, type StreamName } from './streams.ts';

/** The page is asked for again when Zendesk lets us; a worker does not wait for it. */
const patienceMs = 0;
const firstPauseMs = 5000;
const longestPauseMs = 10 * 60_000;

/**
 * Reads one page of one of an account's lists and stores it, with the place where the next one begins, in one
 * transaction: killed at any moment, it goes on at the exact page. Asks for the next page itself.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away
 */
export async function syncPage(
  deps: Deps,
  { installId, stream: name }: { installId: string; stream: StreamName },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  const history = await readHistory(deps.db, installId);
  if (!install || !history || history.pausedAt || !canRead(install)) return;
  const own = and(eq(streamRows.installId, installId), eq(streamRows.name, name));
  const [row] = await deps.db.select().from(streamRows).where(own);
  if (!row) return;
  const stream: Stream = streams[name];
  const client = zendeskFor(deps, install, { patienceMs, signal, purpose: 'history' });
  const page = await stream
    .read(client, history, row.position ?? undefined)
    .catch((failure: unknown) => giveWay(failure));
  await deps.db.transaction(async (tx) => {
    const [now] = await tx.select().from(streamRows).where(own).for('update');
    // Somebody else stored a page, or the window was changed: this one is from another time.
    if (now?.position !== row.position || now?.pages !== row.pages) return;
    const stored = await stream.store(tx, history, page.rows);
    const at = deps.now();
    await tx
      .update(streamRows)
      .set({
        position: page.position,
        pages: sql`${streamRows.pages} + 1`,
        rows: sql`${streamRows.rows} + ${page.rows.length}`,
        ...(stored.reachedAt && { reachedAt: stored.reachedAt }),
        ...(page.isEnd && { caughtUpAt: at }),
        lastPageAt: at,
        failures: 0,
        failureCode: null,
        retryAt: null,
      })
      .where(own);
    const toRead = (stored.ticketsToRead ?? []).map((ticketId) => ({ installId, ticketId }));
    await deps.queue.enqueue(tx, 'read-comments', toRead);
    if (!page.isEnd) await deps.queue.enqueue(tx, 'sync-page', [{ installId, stream: name }]);
    else if (!row.caughtUpAt) await deps.queue.enqueue(tx, 'sync-page', following(installId, name));
  });

  async function giveWay(failure: unknown): Promise<never> {
    if (!(failure instanceof ZendeskError)) throw failure;
    const failures = (row?.failures ?? 0) + 1;
    const isQuota = failure.status === 429;
    const pauseMs = Math.min(firstPauseMs * 2 ** Math.min(failures - 1, 10), longestPauseMs);
    const waitMs = failure.retryAfterMs ?? pauseMs;
    await deps.db
      .update(streamRows)
      .set({
        // Waiting for one's turn is no failure.
        ...(isQuota ? {} : { failures, failureCode: failure.remedy }),
        retryAt: new Date(deps.now().getTime() + waitMs),
      })
      .where(own);
    throw new ComeBackLater(waitMs);
  }
}

/** What may begin now that this list was read to its end for the first time. */
function following(
  installId: string,
  name: StreamName,
): { installId: string; stream: StreamName }[] {
  return (Object.entries(streams) as [StreamName, Stream][])
    .filter(([, { after }]) => after === name)
    .map(([stream]) => ({ installId, stream }));
}
