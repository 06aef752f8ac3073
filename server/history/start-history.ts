import { firstHistoryOptions } from '../contract/history.ts';
import { and, eq, like } from 'drizzle-orm';
import { histories, streams as streamRows } from '../db/history-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { canRead, canReadTickets } from '../installs/install.ts';
import { isReadPublicly } from '../installs/is-for.ts';
import { readInstall } from '../installs/store.ts';
import { enqueueAttachments } from './enqueue-attachments.ts';
import { enqueueWaiting } from './enqueue-waiting.ts';
import { readHistory } from './read-history.ts';
import { firstStreams } from './streams.ts';
import { windowFrom } from './window-from.ts';

/**
 * Begins to read an account's past, with what every account begins with; one that has begun goes on where it is
 * (F-09), with every list, single ticket and attachment that waits. Lists that its admin stopped and wants again go on
 * where they were.
 */
export async function startHistory(deps: Deps, installId: string): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install) return;
  const { purposes } = install;
  const at = deps.now();
  await deps.db.transaction(async (tx) => {
    await tx
      .insert(histories)
      .values({
        installId,
        options: firstHistoryOptions,
        windowFrom: windowFrom(firstHistoryOptions, at) ?? null,
        startedAt: at,
      })
      .onConflictDoNothing();
    const known = isReadPublicly(install) ? await helpCentres(tx, installId) : [];
    const first = known.length > 0 ? known : firstStreams(purposes);
    await tx
      .insert(streamRows)
      .values(first.map((name) => ({ installId, name })))
      .onConflictDoNothing();
    const history = await readHistory(tx, installId);
    if (!history || history.pausedAt || !canRead(install)) return;
    await enqueueWaiting(tx, deps.queue, installId);
    // What was asked for while nobody was signed in ended without a word.
    if (history.options.attachmentContent && canReadTickets(install))
      await enqueueAttachments(deps.queue, tx, installId);
  });
}

/** Those that were read while somebody was signed in, each at its own address: everybody may ask them. */
async function helpCentres(tx: Db, installId: string): Promise<string[]> {
  const rows = await tx
    .select({ name: streamRows.name })
    .from(streamRows)
    .where(and(eq(streamRows.installId, installId), like(streamRows.name, 'articles:%')));
  return rows.map(({ name }) => name);
}
