import { randomUUID } from 'node:crypto';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { rereads } from '../db/schema.ts';
import type { Deps } from '../deps.ts';

const windowMs = 60_000;
const mostPerTicket = 12;
const mostPerInstall = 240;
/** Names this lock among the advisory locks of the database. */
const lockSpace = 7272;

/** A read that may be made; `giveBack` it when it was no guess. */
interface Reread {
  giveBack(): Promise<void>;
}

/**
 * Counts a read of Zendesk that a sidebar causes, so that guesses at tickets cannot use up an account's calls.
 * Counting and noting are one step under a lock: parallel guesses are counted like any others.
 *
 * @returns `undefined` when there were too many of them in the last minute, at this ticket or at all
 */
export async function takeReread(
  deps: Pick<Deps, 'db' | 'now'>,
  installId: string,
  ticketId: string,
): Promise<Reread | undefined> {
  const now = deps.now();
  const since = new Date(now.getTime() - windowMs);
  const id = randomUUID();
  return deps.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockSpace}, hashtext(${installId}))`);
    const [counted] = await tx
      .select({
        all: sql<number>`count(*)::int`,
        own: sql<number>`(count(*) filter (where ${rereads.ticketId} = ${ticketId}))::int`,
      })
      .from(rereads)
      .where(and(eq(rereads.installId, installId), gt(rereads.at, since)));
    if ((counted?.own ?? 0) >= mostPerTicket) return undefined;
    if ((counted?.all ?? 0) >= mostPerInstall) return undefined;
    await tx.insert(rereads).values({ id, installId, ticketId, at: now });
    return {
      giveBack: async () => {
        await deps.db
          .delete(rereads)
          .where(and(eq(rereads.installId, installId), eq(rereads.id, id)));
      },
    };
  });
}

export async function deleteOldRereads(db: Db, now: Date): Promise<void> {
  await db.delete(rereads).where(lt(rereads.at, new Date(now.getTime() - windowMs)));
}
