import { and, count, eq, gt, gte, isNotNull, notExists, sql, type SQL } from 'drizzle-orm';
import { differences } from '../activity/differences.ts';
import { noteActivity } from '../activity/note-activity.ts';
import type { BriefSettings } from '../contract/install.ts';
import type { Db } from '../db/connect.ts';
import { briefs, installs, tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Install } from '../installs/install.ts';

/**
 * Changes how briefs are made in one Zendesk account. From the answer on, nothing that rests on an internal note
 * is shown any more if notes are not to be used, also from work that was under way; every brief is made anew.
 *
 * @param personId who wants it so
 * @throws AppError `not_found`
 */
export async function changeBriefSettings(
  deps: Deps,
  installId: string,
  settings: BriefSettings,
  personId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [before] = await tx
      .select()
      .from(installs)
      .where(eq(installs.id, installId))
      // Whoever writes of this account's tickets holds its key, and may be the one we wait for below.
      .for('no key update');
    if (!before) throw notFound();
    await tx
      .update(installs)
      .set({ briefsOn: settings.on, usesInternalNotes: settings.useInternalNotes })
      .where(eq(installs.id, installId));
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'briefs-changed', personId },
      details: {
        changed: differences(
          { on: before.briefsOn, useInternalNotes: before.usesInternalNotes },
          settings,
        ),
      },
    });
    if (changesNotes(before, settings)) await makeAllAnew(tx, deps.now(), before, settings);
    if (settings.on && !before.briefsOn) await wantOverdue(tx, deps.now(), before);
    if (settings.on) await enqueueBehind(tx, deps, installId);
  });
}

function changesNotes(before: Install, settings: BriefSettings): boolean {
  return before.usesInternalNotes !== settings.useInternalNotes;
}

async function makeAllAnew(
  tx: Db,
  now: Date,
  { id }: Install,
  { useInternalNotes }: BriefSettings,
): Promise<void> {
  const isMade = and(eq(tickets.installId, id), gt(tickets.madeSeq, 0));
  await lockInOrder(tx, isMade);
  await tx
    .update(tickets)
    .set({
      wantedSeq: sql`${tickets.wantedSeq} + 1`,
      wantedAt: now,
      failureCode: null,
      retryAt: null,
      // A read that was begun with notes in it must not be stored.
      ...(useInternalNotes ? {} : { forgottenSeq: sql`${tickets.wantedSeq} + 1` }),
    })
    .where(isMade);
  if (useInternalNotes) return;
  await tx
    .delete(briefs)
    .where(
      and(
        eq(briefs.installId, id),
        sql`jsonb_path_exists(${briefs.body}::jsonb, '$.**.public ? (@ == false)')`,
      ),
    );
}

/** Tickets that were read while briefs were off: what their briefs say is older, or they have none. */
async function wantOverdue(tx: Db, now: Date, { id }: Install): Promise<void> {
  const hasBrief = tx
    .select({ ticketId: briefs.ticketId })
    .from(briefs)
    .where(
      and(
        eq(briefs.installId, tickets.installId),
        eq(briefs.ticketId, tickets.ticketId),
        gte(briefs.readSeq, tickets.storedSeq),
      ),
    );
  // One that is gone from Zendesk was read without a stamp.
  const isOverdue = and(
    eq(tickets.installId, id),
    isNotNull(tickets.zendeskUpdatedAt),
    gt(tickets.storedSeq, 0),
    notExists(hasBrief),
  );
  await lockInOrder(tx, isOverdue);
  await tx
    .update(tickets)
    .set({ wantedSeq: sql`${tickets.wantedSeq} + 1`, wantedAt: now })
    .where(isOverdue);
}

/** Whoever locks several tickets does so in this order; all of them stay where they are, only their count comes. */
async function lockInOrder(tx: Db, which: SQL | undefined): Promise<void> {
  const inOrder = tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(which)
    .orderBy(tickets.ticketId)
    .for('update')
    .as('in_order');
  await tx.select({ locked: count() }).from(inOrder);
}

/** A first page at once, the most recent tickets first; the others are caught up with minute by minute. */
async function enqueueBehind(tx: Db, deps: Deps, installId: string): Promise<void> {
  const behind = await tx
    .select({ installId: tickets.installId, ticketId: tickets.ticketId })
    .from(tickets)
    .where(and(eq(tickets.installId, installId), sql`${tickets.madeSeq} < ${tickets.wantedSeq}`))
    .orderBy(sql`${tickets.zendeskUpdatedAt} desc nulls last`)
    .limit(mostAtOnce);
  await deps.queue.enqueue(tx, 'brief-ticket', behind);
}

const mostAtOnce = 500;
