import { createHash, timingSafeEqual } from 'node:crypto';
import { and, count, eq, gt, lt } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import type { Db } from '../db/connect.ts';
import { rereads } from '../db/schema.ts';
import { canRead, type Install } from '../installs/install.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { readNewestEntryId } from '../zendesk/conversation.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { beginRead, noteNewestEntry, readTicketRow, wantBrief } from './store.ts';

const windowMs = 60_000;
const mostPerTicket = 12;
const mostPerInstall = 240;

/**
 * Whether whoever asks can open this ticket now: only then do they know the id of its newest entry, which
 * they read from Zendesk in their own session (design, rule 4.2).
 *
 * A proof that differs from what we hold is either no proof or news that reached us late, so Zendesk is asked
 * once, within limits. An older entry's id is no proof: somebody who lost access may know it.
 *
 * @returns false for every reason not to answer, alike
 */
export async function provesAccess(
  deps: Deps,
  install: Install,
  ticketId: string,
  newestEntryId: string,
): Promise<boolean> {
  const known = (await readTicketRow(deps.db, install.id, ticketId))?.newestEntryId;
  if (known && isSame(known, newestEntryId)) return true;
  if (!canRead(install) || !(await takeReread(deps, install.id, ticketId))) return false;
  const client = zendeskFor(deps, install, { patienceMs: 0 });
  const ticket = await readTicket(client, ticketId);
  if (!ticket) return false;
  const { readSeq } = await beginRead(deps.db, install.id, ticketId, deps.now());
  const newest = await readNewestEntryId(client, ticket);
  if (!newest || !isSame(newest, newestEntryId)) return false;
  await deps.db.transaction(async (tx) => {
    await noteNewestEntry(tx, { installId: install.id, ticketId, readSeq, newestEntryId: newest });
    // An event was missed, or the ticket is new to us: the proof repairs that.
    await wantBrief(tx, install.id, ticketId, deps.now());
    await deps.queue.enqueue(tx, 'brief-ticket', [{ installId: install.id, ticketId }]);
  });
  return true;
}

/** Counts a read that a sidebar causes. @returns false when there were too many in the last minute */
export async function takeReread(
  deps: Deps,
  installId: string,
  ticketId: string,
): Promise<boolean> {
  const since = new Date(deps.now().getTime() - windowMs);
  const inWindow = and(eq(rereads.installId, installId), gt(rereads.at, since));
  const [all] = await deps.db.select({ n: count() }).from(rereads).where(inWindow);
  const [own] = await deps.db
    .select({ n: count() })
    .from(rereads)
    .where(and(inWindow, eq(rereads.ticketId, ticketId)));
  if ((all?.n ?? 0) >= mostPerInstall || (own?.n ?? 0) >= mostPerTicket) return false;
  await deps.db.insert(rereads).values({ installId, ticketId, at: deps.now() });
  return true;
}

export async function deleteOldRereads(db: Db, now: Date): Promise<void> {
  await db.delete(rereads).where(lt(rereads.at, new Date(now.getTime() - windowMs)));
}

function isSame(a: string, b: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(a), digest(b));
}
