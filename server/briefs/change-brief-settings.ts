import { and, eq, exists, lt, or, sql } from 'drizzle-orm';
import { differences } from '../activity/differences.ts';
import { noteActivity } from '../activity/note-activity.ts';
import type { CatchUp } from '../contract/features.ts';
import type { BriefsChange, BriefSettings } from '../contract/install.ts';
import type { Db } from '../db/connect.ts';
import { lockInOrder } from '../db/lock-in-order.ts';
import { lockInstall } from '../db/lock-install.ts';
import { briefs, installs, tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { refuseStale } from '../refuse-stale.ts';
import { enqueueBehind } from './enqueue-behind.ts';
import { isOverdue } from './is-overdue.ts';

/**
 * Changes how briefs are made in one Zendesk account. From the answer on, nothing that rests on an internal note
 * is shown any more if notes are not to be used, also from work that was under way; every brief is made anew.
 *
 * @param wanted what is left out stays as it is
 * @param personId who wants it so
 * @param catchUp where they are switched on: when what came meanwhile is worked through
 * @throws AppError `not_found`; `changed_meanwhile`
 */
export async function changeBriefSettings(
  deps: Deps,
  installId: string,
  { basedOn, ...wanted }: Partial<BriefsChange>,
  personId?: string,
  catchUp: CatchUp = 'now',
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const before = await lockInstall(tx, installId);
    const current = { on: before.briefsOn, useInternalNotes: before.usesInternalNotes };
    refuseStale(basedOn, current, 'switched_meanwhile');
    const { on = current.on, useInternalNotes = current.useInternalNotes } = wanted;
    const settings: BriefSettings = { on, useInternalNotes };
    await tx
      .update(installs)
      .set({
        briefsOn: settings.on,
        briefsOffAt: settings.on ? null : (before.briefsOffAt ?? deps.now()),
        usesInternalNotes: settings.useInternalNotes,
      })
      .where(eq(installs.id, installId));
    await noteActivity(tx, {
      ...{ installId, at: deps.now(), action: 'briefs-changed', personId },
      details: {
        changed: differences(current, settings),
      },
    });
    if (changesNotes(before, settings)) await makeAllAnew(tx, deps.now(), before, settings);
    if (settings.on && !before.briefsOn) await wantOverdue(tx, deps.now(), before, catchUp);
    if (settings.on) await enqueueBehind(deps, tx, installId);
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
  const brief = tx
    .select({ ticketId: briefs.ticketId })
    .from(briefs)
    .where(and(eq(briefs.installId, tickets.installId), eq(briefs.ticketId, tickets.ticketId)));
  // What has no brief, too old or deleted as it was, needs none; but one may just be made.
  const isMade = and(
    eq(tickets.installId, id),
    or(
      exists(brief),
      lt(tickets.madeSeq, tickets.wantedSeq),
      lt(tickets.storedSeq, tickets.readSeq),
    ),
  );
  await lockInOrder(tx, isMade);
  await tx
    .update(tickets)
    .set({
      wantedSeq: sql`${tickets.wantedSeq} + 1`,
      wantedAt: now,
      failureCode: null,
      retryAt: null,
      leftUntilOpened: sql`${tickets.leftUntilOpened} and not ${exists(brief)}`,
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

/** What came while briefs were off: read for something else meanwhile, or not at all. */
async function wantOverdue(tx: Db, now: Date, { id }: Install, catchUp: CatchUp): Promise<void> {
  const isBehind = and(eq(tickets.installId, id), lt(tickets.madeSeq, tickets.wantedSeq));
  await lockInOrder(tx, or(isOverdue(tx, id), isBehind));
  await tx
    .update(tickets)
    .set({ wantedSeq: sql`${tickets.wantedSeq} + 1`, wantedAt: now })
    .where(isOverdue(tx, id));
  await tx
    .update(tickets)
    .set({ leftUntilOpened: catchUp === 'when-opened' })
    .where(isBehind);
}
