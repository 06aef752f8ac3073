import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { recommendationFeedback, recommendations } from '../db/recommendations-schema.ts';

/** Forgets what tickets ask and what was found for them, thumbs and all. */
export async function forgetRecommendations(
  tx: Db,
  installId: string,
  ticketIds: string[],
): Promise<void> {
  if (ticketIds.length === 0) return;
  for (const table of [recommendations, recommendationFeedback]) {
    await tx
      .delete(table)
      .where(and(eq(table.installId, installId), inArray(table.ticketId, ticketIds)));
  }
}
