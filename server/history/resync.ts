import { and, eq, like } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { ResyncRequest } from '../contract/history-view.ts';
import { pastArticles } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { histories, streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { refuseUnbegun } from './pause-history.ts';
import { readSinglyAgain } from './read-singly-again.ts';
import { positionAt, restartStreams } from './restart-streams.ts';

/**
 * Reads something again now: one ticket, one article, what changed since a time, or everything. Nothing stored is taken
 * away before Zendesk itself has said that it is gone.
 *
 * @param personId who wants it
 * @throws AppError `not_found`; `conflict` where nothing has begun; `invalid_input` for a time that has not come
 */
export async function resync(
  deps: Deps,
  installId: string,
  request: ResyncRequest,
  personId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [history] = await tx.select().from(histories).where(eq(histories.installId, installId));
    if (!history) return refuseUnbegun(tx, installId);
    if (request.what === 'since') refuseFuture(request.from, deps.now());
    if (history.pausedAt) throw new AppError('conflict', 'history_paused');
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'history-resynced', personId, value: request.what },
      ticketId: request.what === 'ticket' ? request.ticketId : null,
      details: { changed: request },
    });
    if (request.what === 'ticket') {
      const { ticketId } = request;
      return deps.queue.enqueueNow(tx, 'read-ticket', [{ installId, ticketId }]);
    }
    if (request.what === 'article') return askForArticle(deps, tx, installId, request.articleId);
    // The list of what an account is made of adds and removes others: whoever changes several holds it first.
    const isOurs = eq(streamRows.installId, installId);
    await tx
      .select()
      .from(streamRows)
      .where(and(isOurs, eq(streamRows.name, 'account')))
      .for('update');
    const rows = await tx
      .select()
      .from(streamRows)
      .where(isOurs)
      .orderBy(streamRows.name)
      .for('update');
    if (request.what === 'everything') await readSinglyAgain(tx, installId);
    const positions =
      request.what === 'everything'
        ? new Map(rows.map(({ name }) => [name, undefined]))
        : positionsSince(rows, new Date(request.from));
    await restartStreams(deps.queue, tx, installId, positions);
  });
}

/** Zendesk has nothing older than itself. */
const oldestMs = Date.UTC(2000);

/** A list that is to begin later than now would tell of nothing until then. */
function refuseFuture(from: string, now: Date): void {
  if (Date.parse(from) <= now.getTime() && Date.parse(from) >= oldestMs) return;
  throw new AppError('invalid_input', 'future_time', { field: 'from' });
}

/** Where lists begin to be read since a time: never later than where they are, or what lies between would be lost. */
function positionsSince(rows: (typeof streamRows.$inferSelect)[], from: Date): Map<string, string> {
  const isRead = (row: (typeof rows)[number]) => row.caughtUpAt !== null && row.reachedAt !== null;
  return new Map(
    rows
      .filter(({ name }) => name === 'tickets' || name === 'ticket-events')
      // One that was never read to its end comes to that time by itself.
      .filter(isRead)
      .map(({ name, reachedAt }) => [name, positionAt(name, earlier(from, reachedAt ?? from))]),
  );
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

/** Where we do not know its brand, each help centre is asked: those that lack it say so and nothing happens. */
async function askForArticle(deps: Deps, tx: Db, installId: string, articleId: string) {
  const [known] = await tx
    .select({ brandId: pastArticles.brandId })
    .from(pastArticles)
    .where(and(eq(pastArticles.installId, installId), eq(pastArticles.articleId, articleId)));
  const brandIds = known ? [known.brandId] : await brandsWithArticles(tx, installId);
  await deps.queue.enqueueNow(
    tx,
    'read-article',
    brandIds.map((brandId) => ({ installId, articleId, brandId })),
  );
}

async function brandsWithArticles(tx: Db, installId: string): Promise<string[]> {
  const rows = await tx
    .select({ name: streamRows.name })
    .from(streamRows)
    .where(and(eq(streamRows.installId, installId), like(streamRows.name, 'articles:%')));
  return rows.map(({ name }) => name.slice('articles:'.length));
}
