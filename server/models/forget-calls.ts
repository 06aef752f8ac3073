import { and, arrayOverlaps, eq, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { modelCalls, modelSettings } from '../db/models-schema.ts';
import { usual } from './settings-store.ts';
import { replies } from '../db/replies-schema.ts';

/**
 * What of these tickets was sent to models, and what came back, is gone, replies to other tickets that rest on them
 * included. That there were calls, and what they cost, stays.
 */
export async function forgetCalls(tx: Db, installId: string, ticketIds: string[]): Promise<void> {
  if (ticketIds.length === 0) return;
  await tx
    .update(modelCalls)
    .set({ sent: null, received: null, removed: null, dropped: null })
    .where(
      and(
        eq(modelCalls.installId, installId),
        or(
          inArray(modelCalls.ticketId, ticketIds),
          arrayOverlaps(modelCalls.otherTicketIds, ticketIds),
        ),
      ),
    );
  await tx
    .delete(replies)
    .where(
      and(
        eq(replies.installId, installId),
        or(inArray(replies.ticketId, ticketIds), arrayOverlaps(replies.restsOn, ticketIds)),
      ),
    );
}

/** X-rays older than each admin wants them. That there were calls, and what they cost, stays. */
export async function deleteOldCalls(db: Db, now: Date): Promise<void> {
  const days = sql`coalesce((select ${modelSettings.xrayDays} from ${modelSettings}
    where ${modelSettings.installId} = "model_calls"."install_id"), ${usual.xrayDays})`;
  await db
    .update(modelCalls)
    .set({ sent: null, received: null, removed: null, dropped: null })
    .where(
      and(
        sql`${modelCalls.sent} is not null`,
        sql`${modelCalls.at} < ${now.toISOString()}::timestamptz - ${days} * interval '1 day'`,
      ),
    );
}
