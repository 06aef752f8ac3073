import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Db } from '../db/connect.ts';
import { events, installs, tickets, unknownEvents } from '../db/schema.ts';
import type { Queue } from '../jobs/queue.ts';
import type { ZendeskEvent } from '../zendesk/events.ts';
import { forgetAtOnce } from './forget-at-once.ts';
import { lockPastTickets } from './lock-past-tickets.ts';
import { withoutEchoes } from './without-echoes.ts';

/** A verified delivery, on its way into the database. */
export interface Delivery {
  installId: string;
  event: ZendeskEvent;
  receivedAt: Date;
}

/**
 * Records deliveries and enqueues the work they cause, in one transaction: both or neither. A delivery that
 * is repeated is recorded once and causes nothing again.
 */
export async function storeDeliveries(db: Db, queue: Queue, deliveries: Delivery[]): Promise<void> {
  await db.transaction(async (tx) => {
    const fresh = await insertEvents(tx, deliveries);
    if (fresh.length === 0) return;
    await countUnknown(tx, fresh);
    const forgotten = forgottenOf(fresh);
    await lockPastTickets(tx, forgotten);
    const wanted = await wantTickets(tx, await withoutEchoes(tx, fresh));
    await forgetAtOnce(tx, forgotten, latestOf(fresh));
    await queue.enqueue(tx, 'brief-ticket', wanted);
    await noteLastEvent(tx, fresh);
  });
}

async function insertEvents(tx: Db, deliveries: Delivery[]): Promise<Delivery[]> {
  const byKey = new Map(deliveries.map((d) => [`${d.installId} ${d.event.id}`, d]));
  const keys = [...byKey.keys()].sort();
  const inserted = await tx
    .insert(events)
    .values(
      keys
        .flatMap((key) => byKey.get(key) ?? [])
        .map(({ installId, event, receivedAt }) => ({
          installId,
          eventId: event.id,
          type: event.type,
          ticketId: event.ticketIds[0] ?? null,
          occurredAt: event.occurredAt ?? null,
          receivedAt,
        })),
    )
    .onConflictDoNothing()
    .returning({ installId: events.installId, eventId: events.eventId });
  return inserted.flatMap((row) => byKey.get(`${row.installId} ${row.eventId}`) ?? []);
}

async function countUnknown(tx: Db, fresh: Delivery[]): Promise<void> {
  const counts = new Map<
    string,
    { installId: string; type: string; count: number; lastAt: Date }
  >();
  for (const { installId, event, receivedAt } of fresh) {
    if (event.known) continue;
    const key = `${installId} ${event.type}`;
    const row = counts.get(key) ?? { installId, type: event.type, count: 0, lastAt: receivedAt };
    counts.set(key, { ...row, count: row.count + 1 });
  }
  if (counts.size === 0) return;
  await tx
    .insert(unknownEvents)
    .values([...counts.keys()].sort().flatMap((key) => counts.get(key) ?? []))
    .onConflictDoUpdate({
      target: [unknownEvents.installId, unknownEvents.type],
      set: { count: sql`${unknownEvents.count} + excluded.count`, lastAt: sql`excluded.last_at` },
    });
}

function latestOf(fresh: Delivery[]): Date {
  return new Date(Math.max(...fresh.map(({ receivedAt }) => receivedAt.getTime())));
}

/** The tickets of whose words some were taken away, by install. */
function forgottenOf(fresh: Delivery[]): Map<string, string[]> {
  const forgotten = new Map<string, string[]>();
  for (const { installId, event } of fresh) {
    if (!event.forgets) continue;
    const known = forgotten.get(installId) ?? [];
    forgotten.set(installId, [...new Set([...known, ...event.ticketIds])]);
  }
  return forgotten;
}

/**
 * Counts one more reason to look at each ticket. Where an entry may have come, the one we know proves nothing
 * until Zendesk was asked again. Ordered, so that two batches never lock in opposite order.
 */
async function wantTickets(
  tx: Db,
  fresh: Delivery[],
): Promise<{ installId: string; ticketId: string }[]> {
  const reasons = new Map<string, Reason>();
  for (const { installId, event, receivedAt } of fresh) {
    for (const ticketId of event.ticketIds) {
      const key = `${installId}:${ticketId}`;
      const before = reasons.get(key);
      reasons.set(key, {
        installId,
        ticketId,
        count: (before?.count ?? 0) + 1,
        mayAddEntry: (before?.mayAddEntry ?? false) || event.mayAddEntry,
        forgets: (before?.forgets ?? false) || event.forgets,
        at: receivedAt,
      });
    }
  }
  if (reasons.size === 0) return [];
  const rows = [...reasons.keys()].sort().flatMap((key) => reasons.get(key) ?? []);
  await tx
    .insert(tickets)
    .values(
      rows.map(({ installId, ticketId, count, at }) => ({
        installId,
        ticketId,
        wantedSeq: count,
        wantedAt: at,
      })),
    )
    .onConflictDoUpdate({
      target: [tickets.installId, tickets.ticketId],
      set: {
        wantedSeq: sql`${tickets.wantedSeq} + excluded.wanted_seq`,
        wantedAt: sql`excluded.wanted_at`,
        failureCode: null,
        retryAt: null,
        leftUntilOpened: false,
      },
    });
  await setEach(
    tx,
    rows.filter((row) => row.mayAddEntry),
    { newestEntryId: null },
  );
  await setEach(
    tx,
    rows.filter((row) => row.forgets),
    { forgottenSeq: sql`${tickets.wantedSeq}` },
  );
  return rows.map(({ installId, ticketId }) => ({ installId, ticketId }));
}

/** Changes tickets that this transaction has locked already. */
async function setEach(
  tx: Db,
  rows: Reason[],
  changes: PgUpdateSetSource<typeof tickets>,
): Promise<void> {
  const installIds = [...new Set(rows.map((row) => row.installId))];
  for (const installId of installIds) {
    const own = rows.filter((row) => row.installId === installId).map((row) => row.ticketId);
    await tx
      .update(tickets)
      .set(changes)
      .where(and(eq(tickets.installId, installId), inArray(tickets.ticketId, own)));
  }
}

interface Reason {
  installId: string;
  ticketId: string;
  count: number;
  mayAddEntry: boolean;
  forgets: boolean;
  at: Date;
}

async function noteLastEvent(tx: Db, fresh: Delivery[]): Promise<void> {
  const ids = [...new Set(fresh.map((delivery) => delivery.installId))].sort();
  const [first] = fresh;
  if (first)
    await tx
      .update(installs)
      .set({ lastEventAt: first.receivedAt })
      .where(inArray(installs.id, ids));
}
