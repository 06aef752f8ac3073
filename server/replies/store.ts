import { and, eq, inArray, sql } from 'drizzle-orm';
import type { NoReplyWhy, ReplyBody } from '../contract/reply.ts';
import type { Db } from '../db/connect.ts';
import { pastComments } from '../db/history-schema.ts';
import { replies, type Ingredient } from '../db/replies-schema.ts';
import { briefs, tickets } from '../db/schema.ts';
import { lockDepartures } from '../masking/departures.ts';
import { hashOf } from './ingredients.ts';
import type { ReplyRow } from './read-replies.ts';

export interface WhichReply {
  installId: string;
  ticketId: string;
  language: string;
  /** Ids of similar tickets that whoever asked proved to be able to open, sorted. */
  others: string[];
}

const isThis = ({ installId, ticketId, language, others }: WhichReply) =>
  and(
    eq(replies.installId, installId),
    eq(replies.ticketId, ticketId),
    eq(replies.language, language),
    eq(replies.others, others.join()),
  );

/** Notes that somebody waits for a reply. Only where there is a basic brief, with which it goes. */
export async function wantReply(
  tx: Db,
  which: WhichReply,
  { now, anew }: { now: Date; anew: boolean },
): Promise<void> {
  const { others, ...key } = which;
  const wanted = { wantedAt: now, isWantedAnew: anew, failure: null };
  await tx
    .insert(replies)
    .values({ ...key, others: others.join(), restsOn: others, ...wanted })
    .onConflictDoUpdate({
      target: [replies.installId, replies.ticketId, replies.language, replies.others],
      set: wanted,
    });
}

/** What was asked for, and how things stood with the tickets it is to rest on when its words were read. */
export interface WantedReply {
  row: ReplyRow;
  /** Of the basic brief. */
  fingerprint: string;
  /** What was to be forgotten of each ticket, by its id. */
  forgotten: ReadonlyMap<string, number>;
}

/** @returns `undefined` when nobody waits for it any more, or its ticket has nothing to say */
export async function readWanted(db: Db, which: WhichReply): Promise<WantedReply | undefined> {
  const [found] = await db
    .select({ row: replies, fingerprint: briefs.fingerprint })
    .from(replies)
    .innerJoin(
      briefs,
      and(eq(briefs.installId, replies.installId), eq(briefs.ticketId, replies.ticketId)),
    )
    .where(isThis(which));
  if (!found?.row.wantedAt) return undefined;
  const rows = await db
    .select({ ticketId: tickets.ticketId, forgottenSeq: tickets.forgottenSeq })
    .from(tickets)
    .where(isOneOf(which));
  return {
    ...found,
    forgotten: new Map(rows.map(({ ticketId, forgottenSeq }) => [ticketId, forgottenSeq])),
  };
}

const isOneOf = ({ installId, ticketId, others }: WhichReply) =>
  and(eq(tickets.installId, installId), inArray(tickets.ticketId, [ticketId, ...others]));

/** What words were read, to be looked at again before they are kept. */
export interface AsRead {
  forgotten: ReadonlyMap<string, number>;
  departures: number;
  ingredients: Ingredient[];
}

/**
 * Locks the tickets and tells whether words of them that were read a while ago may still be kept: nothing of them was
 * to be forgotten since, nobody they may name was found deleted, and the other tickets' words still stand.
 */
export async function mayKeepReply(tx: Db, which: WhichReply, read: AsRead): Promise<boolean> {
  const rows = await tx
    .select({ ticketId: tickets.ticketId, forgottenSeq: tickets.forgottenSeq })
    .from(tickets)
    .where(isOneOf(which))
    .orderBy(tickets.ticketId)
    .for('update');
  const isAsRead =
    rows.length === read.forgotten.size &&
    rows.every(({ ticketId, forgottenSeq }) => read.forgotten.get(ticketId) === forgottenSeq);
  if (!isAsRead) return false;
  if ((await lockDepartures(tx, which.installId)) !== read.departures) return false;
  for (const one of read.ingredients) {
    if (one.kind !== 'ticket') continue;
    const [comment] = await tx
      .select({ text: pastComments.text })
      .from(pastComments)
      .where(
        and(
          eq(pastComments.installId, which.installId),
          eq(pastComments.ticketId, one.ticketId),
          eq(pastComments.commentId, one.entryId),
          eq(pastComments.public, true),
        ),
      );
    if (!comment || hashOf(comment.text) !== one.hash) return false;
  }
  return true;
}

export interface MadeReply {
  basis: string;
  madeWith: string;
  inputs: string;
  ingredients: Ingredient[];
  replyId: string;
  body: ReplyBody;
  madeAt: Date;
}

/** Stores what a model wrote; nothing where words it rests on were taken away meanwhile. */
export async function storeReply(
  db: Db,
  which: WhichReply,
  read: AsRead,
  made: MadeReply,
): Promise<void> {
  await db.transaction(async (tx) => {
    const mayKeep = await mayKeepReply(tx, which, read);
    await tx
      .update(replies)
      .set({ ...(mayKeep ? made : {}), ...settled })
      .where(isThis(which));
  });
}

const settled = {
  wantedAt: null,
  isWantedAnew: false,
  failure: null,
  failures: 0,
  retryAt: null,
};

/** What there is holds for what the ticket says now, too: nothing the model was shown changed. */
export async function keepReply(db: Db, which: WhichReply, basis: string): Promise<void> {
  await db
    .update(replies)
    .set({ basis, ...settled })
    .where(isThis(which));
}

/** Notes why none was written, and before when a model is not asked again unless somebody insists. */
export async function noteNoReply(
  db: Db,
  which: WhichReply,
  { why, retryAt }: { why: NoReplyWhy; retryAt: Date },
): Promise<void> {
  const failures = sql`${replies.failures} + 1`;
  await db
    .update(replies)
    .set({ wantedAt: null, isWantedAnew: false, failure: why, failures, retryAt })
    .where(isThis(which));
}
