import { and, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import type { ModelBriefBody } from '../../contract/brief.ts';
import type { Db } from '../../db/connect.ts';
import { modelBriefs } from '../../db/models-schema.ts';
import { briefs, tickets } from '../../db/schema.ts';
import { lockDepartures } from '../../masking/departures.ts';
import type { NotWritten } from '../../models/retry-at.ts';

export type ModelBriefRow = typeof modelBriefs.$inferSelect;

export interface WhichBrief {
  installId: string;
  ticketId: string;
  locale: string;
}

/** How things stood when words were read: what was to be forgotten of the ticket, and whose names of the account. */
export interface AsRead {
  forgottenSeq: number;
  departures: number;
}

const isThis = ({ installId, ticketId, locale }: WhichBrief) =>
  and(
    eq(modelBriefs.installId, installId),
    eq(modelBriefs.ticketId, ticketId),
    eq(modelBriefs.locale, locale),
  );

/** Notes that somebody waits for a brief in a language. Only where there is a basic one: that is shown meanwhile. */
export async function wantWritten(tx: Db, which: WhichBrief, now: Date): Promise<void> {
  await tx
    .insert(modelBriefs)
    .values({ ...which, wantedAt: now, openedAt: now })
    .onConflictDoUpdate({
      target: [modelBriefs.installId, modelBriefs.ticketId, modelBriefs.locale],
      set: { wantedAt: now, openedAt: now },
    });
}

/** Languages in which a ticket was opened since a moment, and whose brief rests on something else by now. */
export async function openedSince(
  tx: Db,
  {
    installId,
    ticketId,
    fingerprint,
  }: { installId: string; ticketId: string; fingerprint: string },
  since: Date,
): Promise<string[]> {
  const rows = await tx
    .select({ locale: modelBriefs.locale })
    .from(modelBriefs)
    .where(
      and(
        eq(modelBriefs.installId, installId),
        eq(modelBriefs.ticketId, ticketId),
        gt(modelBriefs.openedAt, since),
        or(isNull(modelBriefs.basis), ne(modelBriefs.basis, fingerprint)),
      ),
    );
  return rows.map(({ locale }) => locale);
}

/** What a brief is to be written from: the basic one of the same words, and what was written before. */
export async function readBasis(
  db: Db,
  which: WhichBrief,
): Promise<{ fingerprint: string; forgottenSeq: number; row: ModelBriefRow } | undefined> {
  const [found] = await db
    .select({
      fingerprint: briefs.fingerprint,
      forgottenSeq: tickets.forgottenSeq,
      row: modelBriefs,
    })
    .from(modelBriefs)
    .innerJoin(
      briefs,
      and(eq(briefs.installId, modelBriefs.installId), eq(briefs.ticketId, modelBriefs.ticketId)),
    )
    .innerJoin(
      tickets,
      and(eq(tickets.installId, modelBriefs.installId), eq(tickets.ticketId, modelBriefs.ticketId)),
    )
    .where(isThis(which));
  return found;
}

/** What was to be forgotten of a ticket so far; `undefined` where we know nothing of it. */
export async function readForgottenSeq(
  db: Db,
  installId: string,
  ticketId: string,
): Promise<number | undefined> {
  const [row] = await db
    .select({ forgottenSeq: tickets.forgottenSeq })
    .from(tickets)
    .where(and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId)));
  return row?.forgottenSeq;
}

/**
 * Locks the ticket and tells whether words of it that were read a while ago may still be kept: none of it was to be
 * forgotten since, and nobody it may name was found deleted.
 */
export async function mayKeepWords(
  tx: Db,
  { installId, ticketId, forgottenSeq, departures }: WhichBrief & AsRead,
): Promise<boolean> {
  const [row] = await tx
    .select({ forgottenSeq: tickets.forgottenSeq })
    .from(tickets)
    .where(and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId)))
    .for('update');
  return row?.forgottenSeq === forgottenSeq && (await lockDepartures(tx, installId)) === departures;
}

/** Stores what a model wrote, unless words it rests on were taken away meanwhile. */
export async function storeWritten(
  db: Db,
  which: WhichBrief & AsRead,
  made: {
    basis: string;
    madeWith: string;
    writtenId: string;
    body: ModelBriefBody;
    madeAt: Date;
  },
): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await mayKeepWords(tx, which))) return;
    await tx
      .update(modelBriefs)
      .set({ ...made, ...settled })
      .where(isThis(which));
  });
}

/** Notes why none was written, and when it is tried again. */
export async function noteNotWritten(
  db: Db,
  which: WhichBrief,
  { why, retryAt }: { why: NotWritten['why']; retryAt: Date },
): Promise<void> {
  await db
    .update(modelBriefs)
    .set({ wantedAt: null, failure: why, failures: sql`${modelBriefs.failures} + 1`, retryAt })
    .where(isThis(which));
}

/** Of what the ticket says now there is nothing for a model to write from: nobody asks again until that changes. */
export async function noteNothingToSay(
  db: Db,
  which: WhichBrief,
  made: { basis: string; madeWith: string },
): Promise<void> {
  await db
    .update(modelBriefs)
    .set({ ...made, body: null, writtenId: null, ...settled })
    .where(isThis(which));
}

const settled = { wantedAt: null, failure: null, failures: 0, retryAt: null };

/** Nothing is to be written, and nothing went wrong. */
export async function noteNothingToWrite(db: Db, which: WhichBrief): Promise<void> {
  await db.update(modelBriefs).set(settled).where(isThis(which));
}
