import { eq } from 'drizzle-orm';
import { viewCalls } from '../calls/view-calls.ts';
import { firstHistoryOptions } from '../contract/history.ts';
import type { HistoryView, StreamView } from '../contract/history-view.ts';
import { streams as streamRows } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { canRead } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { countHistorySeldom } from './count-history-seldom.ts';
import { estimateEnd } from './estimate-end.ts';
import { namesOf } from './names-of.ts';
import { readHistory } from './read-history.ts';
import { isRead } from './streams.ts';
import { shareRead } from './share-read.ts';
import { viewStreams } from './view-streams.ts';

/** How far one account's past is read, as an admin sees it. @throws AppError `not_found` */
export async function viewHistory(deps: Deps, installId: string): Promise<HistoryView> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  const now = deps.now();
  const history = await readHistory(deps.db, installId);
  const all = await deps.db.select().from(streamRows).where(eq(streamRows.installId, installId));
  const rows = all.filter(({ name }) => isRead(name, install.purposes));
  const streams = history
    ? viewStreams(history, rows, await namesOf(deps.db, installId, 'brand'))
    : [];
  const { begin, ...counts } = await countHistorySeldom(deps.db, installId);
  const state = history
    ? stateOf(streams, history.pausedAt !== null, canRead(install))
    : 'not-started';
  const range = { begin: history?.windowFrom ?? begin, now };
  const { perMinute, endsAt } = estimateEnd(rows, range);
  return {
    state,
    options: history?.options ?? firstHistoryOptions,
    windowFrom: history?.windowFrom?.toISOString(),
    startedAt: history?.startedAt.toISOString(),
    pausedAt: history?.pausedAt?.toISOString(),
    streams,
    counts,
    share: shareRead(rows, range),
    perMinute: state === 'reading' || state === 'failing' ? perMinute : undefined,
    endsAt: state === 'reading' ? endsAt?.toISOString() : undefined,
    calls: await viewCalls(deps.db, installId, install.keptCallShare, now),
  };
}

function stateOf(
  streams: StreamView[],
  isPaused: boolean,
  isConnected: boolean,
): HistoryView['state'] {
  if (!isConnected) return 'not-connected';
  if (isPaused) return 'paused';
  const isAny = (...states: StreamView['state'][]) =>
    streams.some(({ state }) => states.includes(state));
  if (isAny('failing')) return 'failing';
  return isAny('reading', 'waiting') ? 'reading' : 'following';
}
