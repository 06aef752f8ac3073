import { and, eq, exists, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories, pastTickets } from '../db/history-schema.ts';
import { briefs, installs, tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { looksAtTickets } from '../installs/looks-at-tickets.ts';
import { forgetCalls } from '../models/forget-calls.ts';
import { addUses } from '../use/add-uses.ts';
import { dayOf } from '../calls/day-of.ts';
import { wantBriefs } from './store.ts';

/** A ticket this young that nobody has opened yet deserves its brief as if its event had come. */
const youngMs = 24 * 3600_000;
/** An event that has not come by then is late enough to say that polling repaired it. */
const eventDueMs = 60_000;

/**
 * Asks for briefs of tickets that changed after they were last looked at, or were created lately, when the export
 * tells so: it is how a lost webhook is repaired. What an event was quicker to tell is not looked at twice.
 */
export async function wantChanged(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  installId: string,
  ticketIds: string[],
): Promise<void> {
  if (ticketIds.length === 0) return;
  const at = now();
  // Its stamp counts whole seconds: what was looked at within that second may have missed the change.
  const changedAt = sql`to_timestamp(${pastTickets.generatedAt} + 1)`;
  const behind = await tx
    .select({
      ...{ ticketId: pastTickets.ticketId, leftOut: pastTickets.leftOut },
      changedAt: sql<number>`${pastTickets.generatedAt} * 1000`.mapWith(Number),
      begunAt: histories.startedAt,
      options: histories.options,
    })
    .from(pastTickets)
    .innerJoin(installs, and(eq(installs.id, pastTickets.installId), looksAtTickets(tx)))
    .leftJoin(histories, eq(histories.installId, pastTickets.installId))
    .leftJoin(
      tickets,
      and(eq(tickets.installId, pastTickets.installId), eq(tickets.ticketId, pastTickets.ticketId)),
    )
    .where(
      and(
        eq(pastTickets.installId, installId),
        inArray(pastTickets.ticketId, ticketIds),
        or(
          lt(tickets.wantedAt, changedAt),
          // Found gone by reading it: of that the export has told nothing yet.
          and(eq(pastTickets.leftOut, 'deleted'), exists(briefOf(tx))),
          // Our clock may be ahead: what was read last was older than what the export tells, by Zendesk's own stamps.
          and(
            gte(tickets.madeSeq, tickets.wantedSeq),
            lt(tickets.zendeskUpdatedAt, pastTickets.updatedAt),
          ),
          and(
            isNull(tickets.ticketId),
            isNull(pastTickets.leftOut),
            sql`${pastTickets.createdAt} > ${new Date(at.getTime() - youngMs).toISOString()}::timestamptz`,
          ),
        ),
      ),
    )
    .orderBy(pastTickets.ticketId);
  const ids = behind.map(({ ticketId }) => ticketId);
  const repaired = behind.filter(
    ({ changedAt: changed, begunAt, options }) =>
      // Where nobody wants webhooks, none is missing.
      options?.everyHours === null &&
      changed > (begunAt?.getTime() ?? Infinity) &&
      changed < at.getTime() - eventDueMs,
  );
  await addUses(
    tx,
    repaired.map(({ ticketId }) => ({
      ...{ installId, ticketId, kind: 'delivery-repaired', day: dayOf(at), n: 1 },
    })),
  );
  await wantBriefs(tx, installId, ids, at);
  // What changed may be a comment that came, or one whose words were taken away.
  if (ids.length > 0)
    await tx.update(tickets).set({ newestEntryId: null }).where(isOneOf(installId, ids));
  const gone = behind.filter(({ leftOut }) => leftOut === 'deleted').map((row) => row.ticketId);
  await refuseReadsBegun(tx, installId, gone);
  await dropBriefs(tx, installId, gone);
  await enqueueBriefs(queue, tx, installId, ids);
}

/** The brief of the ticket that the query around it is at. */
function briefOf(tx: Db) {
  return tx
    .select({ ticketId: briefs.ticketId })
    .from(briefs)
    .where(
      and(eq(briefs.installId, pastTickets.installId), eq(briefs.ticketId, pastTickets.ticketId)),
    );
}

/** Forgets the briefs of tickets whose words may not be shown any more, and asks for new ones. */
export async function remakeBriefs(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  installId: string,
  ticketIds: string[],
): Promise<void> {
  if (ticketIds.length === 0) return;
  // Whoever stores a brief holds its ticket first, too.
  await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(isOneOf(installId, ticketIds))
    .orderBy(tickets.ticketId)
    .for('update');
  const ids = await dropBriefs(tx, installId, ticketIds);
  await wantBriefs(tx, installId, ids, now());
  await refuseReadsBegun(tx, installId, ids);
  await enqueueBriefs(queue, tx, installId, ids);
}

const isOneOf = (installId: string, ids: string[]) =>
  and(eq(tickets.installId, installId), inArray(tickets.ticketId, ids));

/** No brief from a read that was begun before now may be stored. */
async function refuseReadsBegun(tx: Db, installId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(tickets)
    .set({ forgottenSeq: sql`${tickets.wantedSeq}` })
    .where(isOneOf(installId, ids));
}

/** @returns the tickets that had a brief, in the order in which tickets are locked */
async function dropBriefs(tx: Db, installId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await forgetCalls(tx, installId, ids);
  const gone = await tx
    .delete(briefs)
    .where(and(eq(briefs.installId, installId), inArray(briefs.ticketId, ids)))
    .returning({ ticketId: briefs.ticketId });
  return gone.map(({ ticketId }) => ticketId).sort();
}

async function enqueueBriefs(
  queue: Deps['queue'],
  tx: Db,
  installId: string,
  ids: string[],
): Promise<void> {
  await queue.enqueue(
    tx,
    'brief-ticket',
    ids.map((ticketId) => ({ installId, ticketId })),
  );
}
