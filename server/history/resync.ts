import { and, eq, like } from 'drizzle-orm';
import type { ResyncRequest } from '../contract/history-view.ts';
import { pastArticles } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { histories, streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { refuseUnbegun } from './pause-history.ts';
import { restartStreams } from './restart-streams.ts';

/**
 * Reads something again now: one ticket, one article, what changed since a time, or everything. Nothing stored is taken
 * away before Zendesk itself has said that it is gone.
 *
 * @throws AppError `not_found`; `conflict` where nothing has begun; `invalid_input` for a time that has not come
 */
export async function resync(deps: Deps, installId: string, request: ResyncRequest): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [history] = await tx.select().from(histories).where(eq(histories.installId, installId));
    if (!history) return refuseUnbegun(tx, installId);
    if (request.what === 'since') refuseFuture(request.from, deps.now());
    if (request.what === 'ticket') {
      const { ticketId } = request;
      return deps.queue.enqueue(tx, 'read-ticket', [{ installId, ticketId }]);
    }
    if (request.what === 'article') return askForArticle(deps, tx, installId, request.articleId);
    const from = request.what === 'since' ? Math.floor(Date.parse(request.from) / 1000) : undefined;
    const names =
      request.what === 'since'
        ? ['tickets', 'ticket-events']
        : (
            await tx
              .select({ name: streamRows.name })
              .from(streamRows)
              .where(eq(streamRows.installId, installId))
          ).map(({ name }) => name);
    const positions = new Map(names.map((name) => [name, positionAt(name, from)]));
    await restartStreams(deps.queue, tx, installId, positions);
  });
}

/** A list that is to begin later than now would tell of nothing until then. */
function refuseFuture(from: string, now: Date): void {
  if (Date.parse(from) <= now.getTime()) return;
  throw new AppError('invalid_input', 'Choose a time that has passed.', { field: 'from' });
}

/** Where a list begins at a time. @param seconds since 1970; `undefined` for its beginning */
function positionAt(name: string, seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  return name === 'tickets' ? `from:${seconds}` : String(seconds);
}

/** Where we do not know its brand, each help centre is asked: those that lack it say so and nothing happens. */
async function askForArticle(deps: Deps, tx: Db, installId: string, articleId: string) {
  const [known] = await tx
    .select({ brandId: pastArticles.brandId })
    .from(pastArticles)
    .where(and(eq(pastArticles.installId, installId), eq(pastArticles.articleId, articleId)));
  const brandIds = known ? [known.brandId] : await brandsWithArticles(tx, installId);
  await deps.queue.enqueue(
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
