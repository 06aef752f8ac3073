import { and, count, desc, eq, gt, sql } from 'drizzle-orm';
import type { FieldFinding } from '../contract/topics-view.ts';
import type { Db } from '../db/connect.ts';
import { ticketTopics } from '../db/topics-schema.ts';

/** What became of what was set by itself. */
export interface Written {
  assigned: number;
  /** Taken back, emptied, or changed to something else. */
  corrected: number;
}

const leastShare = 0.3;
const leastCorrected = 5;
const samples = 5;

const isCorrected = sql`(${ticketTopics.choice} is not distinct from 'undone'
  or ${ticketTopics.current} is distinct from ${ticketTopics.writeValue})`;

/** How often each option was set by itself, and corrected. */
export async function countWritten(db: Db, installId: string): Promise<Map<string, Written>> {
  const rows = await db
    .select({
      value: ticketTopics.writeValue,
      assigned: count(),
      corrected: sql<number>`count(*) filter (where ${isCorrected})::int`,
    })
    .from(ticketTopics)
    .where(and(eq(ticketTopics.installId, installId), eq(ticketTopics.writeState, 'written')))
    .groupBy(ticketTopics.writeValue);
  return new Map(
    rows.map(({ value, assigned, corrected }) => [value ?? '', { assigned, corrected }]),
  );
}

/** Options that agents keep changing to something else, with the newest tickets of them. */
export async function findCorrected(
  db: Db,
  installId: string,
  written: ReadonlyMap<string, Written>,
  names: ReadonlyMap<string, string>,
): Promise<FieldFinding[]> {
  const often = [...written].filter(
    ([value, { assigned, corrected }]) =>
      names.has(value) && corrected >= leastCorrected && corrected / assigned >= leastShare,
  );
  const findings: FieldFinding[] = [];
  for (const [value, { assigned, corrected }] of often) {
    const tickets = await db
      .select({ id: ticketTopics.ticketId })
      .from(ticketTopics)
      .where(
        and(
          eq(ticketTopics.installId, installId),
          eq(ticketTopics.writeState, 'written'),
          eq(ticketTopics.writeValue, value),
          isCorrected,
        ),
      )
      .orderBy(desc(ticketTopics.writeAt))
      .limit(samples);
    findings.push({
      kind: 'often-corrected',
      value,
      name: names.get(value) ?? value,
      share: corrected / assigned,
      tickets: tickets.map(({ id }) => id),
    });
  }
  return findings;
}

/** Decisions of agents since. */
export async function countLearned(db: Db, installId: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(ticketTopics)
    .where(and(eq(ticketTopics.installId, installId), gt(ticketTopics.lessonAt, since)));
  return row?.count ?? 0;
}
