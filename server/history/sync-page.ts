import { and, eq, sql } from 'drizzle-orm';
import { streams as streamRows } from '../db/history-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import type { ExportPage } from '../zendesk/exports.ts';
import type { UnreadableRow } from '../zendesk/readable-rows.ts';
import { forgetLeftOut } from './forget-left-out.ts';
import { followUp } from './follow-up.ts';
import { listsToBegin } from './lists-to-begin.ts';
import { nextPace } from './next-pace.ts';
import { nextPageSize, smallerPage, tookTooLong } from './page-size.ts';
import { openHistory } from './open-history.ts';
import { readHistory } from './read-history.ts';
import { positionAt, restartStreams } from './restart-streams.ts';
import type { Reactions } from './reactions.ts';
import { findStream, isRead } from './streams.ts';

const firstPauseMs = 5000;
const longestPauseMs = 10 * 60_000;
/** A log line names no more numbers than these. */
const mostNamed = 20;

/**
 * Reads one page of one of an account's lists and stores it, with the place where the next one begins, in one
 * transaction: killed at any moment, it goes on at the exact page. Asks for the next page itself.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away
 */
export async function syncPage(
  deps: Deps & { reactions: Reactions },
  { installId, stream: name }: { installId: string; stream: string },
  signal?: AbortSignal,
): Promise<void> {
  const opened = await openHistory(deps, installId, signal);
  if (!opened) return;
  const { install, history, clientOf: client } = opened;
  const { purposes } = install;
  const own = and(eq(streamRows.installId, installId), eq(streamRows.name, name));
  const [row] = await deps.db.select().from(streamRows).where(own);
  const found = findStream(name);
  if (!row || !found || !isRead(name, purposes)) return;
  const before = row;
  const { stream, of } = found;
  const position = row.position ?? undefined;
  const now = deps.now();
  const page = await stream
    .read({
      ...{ client, db: deps.db, history, purposes, of, position, now },
      pageSize: row.pageSize ?? undefined,
    })
    .catch((failure: unknown) => giveWay(failure));
  if (!page) return;
  if (page.unreadable.length > 0) noteUnreadable(page.unreadable);
  await deps.db
    .transaction((tx) => storePage(tx, page))
    .catch((failure: unknown) => noteUnstored(failure));

  async function storePage(tx: Db, page: ExportPage<unknown>): Promise<void> {
    const [current] = await tx.select().from(streamRows).where(own).for('update');
    // Somebody else stored a page, or the window was changed: this one is from another time.
    if (current?.epoch !== before.epoch || current.position !== before.position) return;
    if (current.pages !== before.pages) return;
    // What the admin wants may have changed while the page was on its way.
    const wanted = await readHistory(tx, installId, { lock: true });
    if (!wanted) return;
    const stored = await stream.store(
      {
        ...{ tx, sealer: deps.sealer, history: wanted, purposes, of, now },
        position: page.position,
        unreadable: page.unreadable,
      },
      page.rows,
    );
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
        pageSize: nextPageSize(current.pageSize, current.pages + 1),
        ...nextPace(current, current.lastPageAt, { rows: page.rows.length, at }),
        failures: 0,
        failureCode: null,
        retryAt: null,
      })
      .where(own);
    await followUp(deps, tx, installId, stored);
    if (page.rows.length > 0 && name.startsWith('ticket'))
      await deps.queue.enqueue(tx, 'index-tickets', [{ installId }]);
    if (!page.isEnd) await deps.queue.enqueue(tx, 'sync-page', [{ installId, stream: name }]);
    else if (!current.caughtUpAt)
      await deps.queue.enqueue(tx, 'sync-page', await following(tx, installId, name));
    // Whether all of it came is told as soon as it can be.
    if (page.isEnd && !current.caughtUpAt && name === 'tickets')
      await deps.queue.enqueue(tx, 'count-days', [{ installId }]);
    await forgetLeftOut(tx, installId, stored.ticketsChanged ?? []);
  }

  function noteUnreadable(rows: UnreadableRow[]): void {
    const ids = rows.flatMap(({ id }) => id ?? []).slice(0, mostNamed);
    const fields = { installId, stream: name, count: rows.length, ids: ids.join(' ') };
    deps.log.warn('Zendesk sent rows in an unknown form', fields);
  }

  /** Nobody else would see that a list stands still. */
  async function noteUnstored(failure: unknown): Promise<never> {
    await deps.db
      .update(streamRows)
      .set({ failures: sql`${streamRows.failures} + 1`, failureCode: 'not-stored' })
      .where(own);
    throw failure;
  }

  /** A place that Zendesk does not know any more: the list begins a little before what it told last. */
  async function beginAnew(): Promise<void> {
    const from = row?.reachedAt && new Date(row.reachedAt.getTime() - 3600_000);
    const position = from && name.startsWith('ticket') ? positionAt(name, from) : undefined;
    deps.log.warn('Zendesk refused the place in a list', { installId, stream: name });
    await deps.db.transaction((tx) =>
      restartStreams(deps.queue, tx, installId, new Map([[name, position]])),
    );
  }

  async function giveWay(failure: unknown): Promise<undefined> {
    if (!(failure instanceof ZendeskError)) throw failure;
    const isRefused = [400, 404, 410, 422].includes(failure.status ?? 0);
    const mayBeginAnew = name === 'tickets' || name === 'users' || name.startsWith('articles:');
    if (isRefused && mayBeginAnew && row?.position && !row.position.startsWith('from:'))
      return void (await beginAnew());
    const failures = (row?.failures ?? 0) + 1;
    const isQuota = failure.status === 429;
    const pauseMs = Math.min(firstPauseMs * 2 ** Math.min(failures - 1, 10), longestPauseMs);
    const waitMs = failure.retryAfterMs ?? pauseMs;
    await deps.db
      .update(streamRows)
      .set({
        // Waiting for one's turn is no failure.
        ...(isQuota ? {} : { failures, failureCode: failure.remedy }),
        ...(tookTooLong(failure) && { pageSize: smallerPage(row?.pageSize ?? null) }),
        retryAt: new Date(deps.now().getTime() + waitMs),
      })
      .where(own);
    throw new ComeBackLater(waitMs);
  }
}

/** What may begin now that this list was read to its end: one of each help centre's too, where they are known. */
async function following(tx: Db, installId: string, name: string) {
  const lists = await listsToBegin(tx, installId);
  return lists
    .filter((stream) => findStream(stream)?.stream.after === name)
    .map((stream) => ({ installId, stream }));
}
