import { and, eq, sql } from 'drizzle-orm';
import type { Brief } from '../contract/brief.ts';
import type { Db } from '../db/connect.ts';
import { feedback, looks } from '../db/agents-schema.ts';
import { recommendationFeedback, recommendations } from '../db/recommendations-schema.ts';
import { briefs, tickets } from '../db/schema.ts';
import { ticketTopics } from '../db/topics-schema.ts';
import { dayOf } from '../calls/day-of.ts';
import { lockDepartures } from '../masking/departures.ts';
import { forgetCalls } from '../models/forget-calls.ts';
import { forgetDocuments } from '../search/store/forget-documents.ts';
import { addUses } from '../use/add-uses.ts';
import type { BriefBody } from './basic/basic-brief.ts';

export type TicketRow = typeof tickets.$inferSelect;

export const isTicket = (installId: string, ticketId: string) =>
  and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId));

const isBrief = (installId: string, ticketId: string) =>
  and(eq(briefs.installId, installId), eq(briefs.ticketId, ticketId));

export function briefOf(row: typeof briefs.$inferSelect): Brief {
  const { ticketId, version, body, madeAt } = row;
  return { ...body, ticketId, version, madeAt: madeAt.toISOString() };
}

/** Begins a read: whatever is read from now on is newer than every read begun before. */
export async function beginRead(
  db: Db,
  installId: string,
  ticketId: string,
  now: Date,
): Promise<{ readSeq: number; wantedSeq: number }> {
  const [row] = await db
    .insert(tickets)
    .values({ installId, ticketId, wantedAt: now, readSeq: 1 })
    .onConflictDoUpdate({
      target: [tickets.installId, tickets.ticketId],
      set: { readSeq: sql`${tickets.readSeq} + 1` },
    })
    .returning({ readSeq: tickets.readSeq, wantedSeq: tickets.wantedSeq });
  if (!row) throw new Error('An upsert returned no row.');
  return row;
}

/** Counts one more reason to make each brief anew. */
export async function wantBriefs(
  db: Db,
  installId: string,
  ticketIds: string[],
  now: Date,
): Promise<void> {
  if (ticketIds.length === 0) return;
  await db
    .insert(tickets)
    .values(ticketIds.map((ticketId) => ({ installId, ticketId, wantedAt: now, wantedSeq: 1 })))
    .onConflictDoUpdate({
      target: [tickets.installId, tickets.ticketId],
      set: {
        wantedSeq: sql`${tickets.wantedSeq} + 1`,
        wantedAt: now,
        failureCode: null,
        retryAt: null,
        leftUntilOpened: false,
      },
    });
}

/** What a look at a ticket found. */
export interface Seen extends Read {
  newestEntryId: string | undefined;
  zendeskUpdatedAt: Date;
  /** Who asked, who wrote, and whoever of the deleted is named. */
  people: string[];
  /** At which count of `departures.ts` names were masked. */
  departures: number;
  groupId?: string | undefined;
}

export interface MadeBrief extends Seen {
  fingerprint: string;
  body: BriefBody;
  madeAt: Date;
}

/** `names-changed`: somebody was found deleted since names were masked, and it has to be made once more. */
export type StoreOutcome = 'stored' | 'not-wanted' | 'names-changed';

/**
 * Stores a brief unless a later read was quicker, the ticket was to be forgotten meanwhile, or a name has to be masked
 * that was not. The same fingerprint keeps its version: it is the same brief.
 */
export async function storeBrief(
  db: Db,
  made: MadeBrief,
  handOver?: (tx: Db) => Promise<void>,
): Promise<StoreOutcome> {
  const { installId, ticketId, fingerprint, body, readSeq } = made;
  return db.transaction(async (tx) => {
    const ticket = await lockForRead(tx, made);
    if (!ticket) return 'not-wanted';
    if ((await lockDepartures(tx, installId)) !== made.departures) return 'names-changed';
    const [before] = await tx.select().from(briefs).where(isBrief(installId, ticketId));
    const isSame = before?.fingerprint === fingerprint;
    const version = isSame
      ? before.version
      : Math.max(ticket.lastVersion, before?.version ?? 0) + 1;
    const row = {
      fingerprint,
      version,
      readSeq,
      body,
      madeAt: isSame ? before.madeAt : made.madeAt,
    };
    await tx
      .insert(briefs)
      .values({ installId, ticketId, ...row })
      .onConflictDoUpdate({ target: [briefs.installId, briefs.ticketId], set: row });
    await noteRead(tx, made, version);
    await handOver?.(tx);
    // Last, since many wait for the same row: a ticket counts once on each day on which a brief of it was made.
    const today = dayOf(made.madeAt);
    if (!isSame && (!before || dayOf(before.madeAt) !== today)) {
      const { groupId } = made;
      await addUses(tx, [
        { installId, ticketId, groupId, kind: 'ticket-briefed', day: today, n: 1 },
      ]);
    }
    return 'stored';
  });
}

/**
 * Notes that a ticket was looked at without making a brief of it, where `storeBrief` would store one. A brief that is
 * there stays, and is older than this look.
 */
export async function storeRead(
  db: Db,
  seen: Seen,
  handOver: (tx: Db) => Promise<void>,
): Promise<StoreOutcome> {
  return db.transaction(async (tx) => {
    const ticket = await lockForRead(tx, seen);
    if (!ticket) return 'not-wanted';
    if ((await lockDepartures(tx, seen.installId)) !== seen.departures) return 'names-changed';
    await noteRead(tx, seen, ticket.lastVersion);
    await handOver(tx);
    return 'stored';
  });
}

/** The ticket is not to be had any more: nothing derived from it stays. */
export async function forgetTicket(db: Db, gone: Read): Promise<void> {
  const { installId, ticketId } = gone;
  await db.transaction(async (tx) => {
    const ticket = await lockForRead(tx, gone);
    if (!ticket) return;
    await tx.delete(briefs).where(isBrief(installId, ticketId));
    for (const table of [looks, feedback, recommendations, recommendationFeedback, ticketTopics]) {
      await tx
        .delete(table)
        .where(and(eq(table.installId, installId), eq(table.ticketId, ticketId)));
    }
    await forgetCalls(tx, installId, [ticketId]);
    await forgetDocuments(tx, installId, { kind: 'ticket', ids: [ticketId] });
    const unknown = { newestEntryId: undefined, zendeskUpdatedAt: undefined, people: [] };
    await noteRead(tx, { ...gone, ...unknown }, ticket.lastVersion);
  });
}

/** A look at a ticket: which one it is in the order of looks, and how many reasons to look it covers. */
export interface Read {
  installId: string;
  ticketId: string;
  readSeq: number;
  wantedSeq: number;
}

/**
 * Locks the ticket and tells whether this read may be stored. The lock comes before anything is written, in
 * the same order as deliveries take it, so the two never wait for one another.
 *
 * @returns `undefined` when it may not
 */
async function lockForRead(tx: Db, read: Read): Promise<TicketRow | undefined> {
  const [row] = await tx
    .select()
    .from(tickets)
    .where(isTicket(read.installId, read.ticketId))
    .for('update');
  const isNewest = row && row.storedSeq <= read.readSeq && row.forgottenSeq <= read.wantedSeq;
  return isNewest ? row : undefined;
}

async function noteRead(
  tx: Db,
  read: Read & Pick<MadeBrief, 'newestEntryId' | 'people'> & { zendeskUpdatedAt: Date | undefined },
  lastVersion: number,
): Promise<void> {
  await tx
    .update(tickets)
    .set({
      // Of something that came in meanwhile this read knows nothing: what it found may not be the newest.
      newestEntryId: sql`case
        when ${tickets.newestEntrySeq} > ${read.readSeq} then ${tickets.newestEntryId}
        when ${tickets.wantedSeq} = ${read.wantedSeq} then ${read.newestEntryId ?? null}::text end`,
      newestEntrySeq: sql`greatest(${tickets.newestEntrySeq}, ${read.readSeq})`,
      storedSeq: read.readSeq,
      lastVersion,
      zendeskUpdatedAt: read.zendeskUpdatedAt ?? null,
      people: read.people,
      madeSeq: sql`greatest(${tickets.madeSeq}, ${read.wantedSeq})`,
      failures: 0,
      failureCode: null,
      retryAt: null,
      leftUntilOpened: false,
    })
    .where(isTicket(read.installId, read.ticketId));
}

/** What a fresh look found as the newest entry, unless something came in or a later look was quicker. */
export async function noteNewestEntry(
  db: Db,
  seen: Read & { newestEntryId: string },
): Promise<void> {
  await db
    .update(tickets)
    .set({ newestEntryId: seen.newestEntryId, newestEntrySeq: seen.readSeq })
    .where(
      and(
        isTicket(seen.installId, seen.ticketId),
        eq(tickets.wantedSeq, seen.wantedSeq),
        sql`${tickets.newestEntrySeq} <= ${seen.readSeq}`,
      ),
    );
}
