import { and, eq, sql } from 'drizzle-orm';
import type { Brief } from '../contract/brief.ts';
import type { Db } from '../db/connect.ts';
import { briefs, tickets } from '../db/schema.ts';
import type { BriefBody } from './basic-brief.ts';

export type TicketRow = typeof tickets.$inferSelect;

const isTicket = (installId: string, ticketId: string) =>
  and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId));

export async function readTicketRow(
  db: Db,
  installId: string,
  ticketId: string,
): Promise<TicketRow | undefined> {
  const [row] = await db.select().from(tickets).where(isTicket(installId, ticketId));
  return row;
}

export async function readBrief(
  db: Db,
  installId: string,
  ticketId: string,
): Promise<Brief | undefined> {
  const [row] = await db
    .select()
    .from(briefs)
    .where(and(eq(briefs.installId, installId), eq(briefs.ticketId, ticketId)));
  return row && { ...row.body, ticketId, version: row.version, madeAt: row.madeAt.toISOString() };
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

/** Counts one more reason to make the brief anew. */
export async function wantBrief(
  db: Db,
  installId: string,
  ticketId: string,
  now: Date,
): Promise<void> {
  await db
    .insert(tickets)
    .values({ installId, ticketId, wantedAt: now, wantedSeq: 1 })
    .onConflictDoUpdate({
      target: [tickets.installId, tickets.ticketId],
      set: {
        wantedSeq: sql`${tickets.wantedSeq} + 1`,
        wantedAt: now,
        failureCode: null,
        retryAt: null,
      },
    });
}

export interface MadeBrief {
  installId: string;
  ticketId: string;
  fingerprint: string;
  body: BriefBody;
  readSeq: number;
  wantedSeq: number;
  newestEntryId: string | undefined;
  zendeskUpdatedAt: Date;
  madeAt: Date;
}

/**
 * Stores a brief unless one from a later read is there already. The same fingerprint keeps its version: it is
 * the same brief.
 */
export async function storeBrief(db: Db, made: MadeBrief): Promise<void> {
  const { installId, ticketId, fingerprint, body, readSeq, madeAt } = made;
  await db.transaction(async (tx) => {
    await tx
      .insert(briefs)
      .values({ installId, ticketId, fingerprint, version: 1, readSeq, body, madeAt })
      .onConflictDoUpdate({
        target: [briefs.installId, briefs.ticketId],
        set: {
          version: sql`case when ${briefs.fingerprint} = excluded.fingerprint then ${briefs.version} else ${briefs.version} + 1 end`,
          madeAt: sql`case when ${briefs.fingerprint} = excluded.fingerprint then ${briefs.madeAt} else excluded.made_at end`,
          fingerprint: sql`excluded.fingerprint`,
          body: sql`excluded.body`,
          readSeq: sql`excluded.read_seq`,
        },
        setWhere: sql`${briefs.readSeq} <= excluded.read_seq`,
      });
    await noteRead(tx, made);
  });
}

/** The ticket is not to be had any more: nothing derived from it stays. */
export async function forgetTicket(
  db: Db,
  gone: { installId: string; ticketId: string; readSeq: number; wantedSeq: number },
): Promise<void> {
  const { installId, ticketId, readSeq } = gone;
  await db.transaction(async (tx) => {
    await tx
      .delete(briefs)
      .where(
        and(
          eq(briefs.installId, installId),
          eq(briefs.ticketId, ticketId),
          sql`${briefs.readSeq} <= ${readSeq}`,
        ),
      );
    await noteRead(tx, { ...gone, newestEntryId: undefined, zendeskUpdatedAt: undefined });
  });
}

async function noteRead(
  tx: Db,
  read: {
    installId: string;
    ticketId: string;
    readSeq: number;
    wantedSeq: number;
    newestEntryId: string | undefined;
    zendeskUpdatedAt: Date | undefined;
  },
): Promise<void> {
  const later = and(
    isTicket(read.installId, read.ticketId),
    sql`${tickets.newestEntrySeq} <= ${read.readSeq}`,
  );
  await tx
    .update(tickets)
    .set({
      newestEntryId: read.newestEntryId ?? null,
      newestEntrySeq: read.readSeq,
      zendeskUpdatedAt: read.zendeskUpdatedAt ?? null,
    })
    .where(later);
  await tx
    .update(tickets)
    .set({
      madeSeq: sql`greatest(${tickets.madeSeq}, ${read.wantedSeq})`,
      failureCode: null,
      retryAt: null,
    })
    .where(isTicket(read.installId, read.ticketId));
}

/** What a fresh look found as the newest entry, unless a later look was quicker. */
export async function noteNewestEntry(
  db: Db,
  seen: { installId: string; ticketId: string; readSeq: number; newestEntryId: string },
): Promise<void> {
  await db
    .update(tickets)
    .set({ newestEntryId: seen.newestEntryId, newestEntrySeq: seen.readSeq })
    .where(
      and(
        isTicket(seen.installId, seen.ticketId),
        sql`${tickets.newestEntrySeq} <= ${seen.readSeq}`,
      ),
    );
}

export async function noteFailure(
  db: Db,
  failed: { installId: string; ticketId: string; code: string; retryAt: Date },
): Promise<void> {
  await db
    .update(tickets)
    .set({ failureCode: failed.code, retryAt: failed.retryAt })
    .where(isTicket(failed.installId, failed.ticketId));
}
