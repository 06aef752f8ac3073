import { sql } from 'drizzle-orm';
import { ledgerSampleDays, ledgerSamples } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';

/** What comparing a ticket's comments with Zendesk's own came to. */
export interface Compared {
  comments: number;
  /** Comments that were missing, too many, or not as Zendesk has them. */
  differences: number;
  /** Of each day on which some were written, how many there are in Zendesk and how many were here as they are there. */
  days: Map<string, { comments: number; agreeing: number }>;
}

/**
 * Adds what a sample found to what was found before.
 *
 * @param afterTicketId where the next one begins
 * @param found left out where a ticket could not be compared
 */
export async function noteSample(
  deps: Deps,
  installId: string,
  afterTicketId: string,
  found?: Compared,
): Promise<void> {
  const { comments = 0, differences = 0, days = new Map<string, never>() } = found ?? {};
  const row = {
    ...{ installId, afterTicketId, comments, differences, at: deps.now() },
    tickets: found ? 1 : 0,
    agreeing: found && differences === 0 ? 1 : 0,
  };
  const sampled = [...days].map(([day, counts]) => ({ installId, day, ...counts }));
  await deps.db.transaction(async (tx) => {
    await tx
      .insert(ledgerSamples)
      .values(row)
      .onConflictDoUpdate({
        target: ledgerSamples.installId,
        set: {
          tickets: sql`${ledgerSamples.tickets} + excluded.tickets`,
          agreeing: sql`${ledgerSamples.agreeing} + excluded.agreeing`,
          comments: sql`${ledgerSamples.comments} + excluded.comments`,
          differences: sql`${ledgerSamples.differences} + excluded.differences`,
          afterTicketId: sql`excluded.after_ticket_id`,
          at: sql`excluded.at`,
        },
      });
    if (sampled.length === 0) return;
    await tx
      .insert(ledgerSampleDays)
      .values(sampled)
      .onConflictDoUpdate({
        target: [ledgerSampleDays.installId, ledgerSampleDays.day],
        set: {
          comments: sql`${ledgerSampleDays.comments} + excluded.comments`,
          agreeing: sql`${ledgerSampleDays.agreeing} + excluded.agreeing`,
        },
      });
  });
}
