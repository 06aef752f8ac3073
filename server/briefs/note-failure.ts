import { sql } from 'drizzle-orm';
import type { BriefFailure } from '../contract/brief.ts';
import type { Db } from '../db/connect.ts';
import { tickets } from '../db/schema.ts';
import { isTicket } from './store.ts';

/** Notes why the brief could not be made. @returns how often in a row that is */
export async function noteFailure(
  db: Db,
  failed: { installId: string; ticketId: string; code: BriefFailure },
): Promise<number> {
  const [row] = await db
    .update(tickets)
    .set({ failureCode: failed.code, failures: sql`${tickets.failures} + 1` })
    .where(isTicket(failed.installId, failed.ticketId))
    .returning({ failures: tickets.failures });
  return row?.failures ?? 1;
}

/** Notes when it is tried again. */
export async function noteRetry(
  db: Db,
  failed: { installId: string; ticketId: string; retryAt: Date },
): Promise<void> {
  await db
    .update(tickets)
    .set({ retryAt: failed.retryAt })
    .where(isTicket(failed.installId, failed.ticketId));
}
