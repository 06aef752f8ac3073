import { and, eq, lt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { RetentionKind } from '../../contract/retention.ts';
import { activities } from '../../db/activity-schema.ts';
import { feedback, looks } from '../../db/agents-schema.ts';
import type { Db } from '../../db/connect.ts';
import { modelCalls } from '../../db/models-schema.ts';
import { recommendationFeedback } from '../../db/recommendations-schema.ts';
import { replies, replyFeedback } from '../../db/replies-schema.ts';
import { events } from '../../db/schema.ts';
import { removeBriefs } from './remove-briefs.ts';

type OfAccounts = PgTable & { installId: PgColumn };

/**
 * Deletes of one account what is older than a moment. A brief goes when it was made before, and nobody works on its
 * ticket any more; whoever opens the ticket gets a new one.
 *
 * @returns how many rows went
 */
export async function removeOld(
  tx: Db,
  kind: RetentionKind,
  installId: string,
  before: Date,
): Promise<number> {
  const from = async (table: OfAccounts, isOld: SQL) => {
    const isOwn = and(eq(table.installId, installId), isOld);
    return (
      await tx
        .delete(table)
        .where(isOwn)
        .returning({ one: sql`1` })
    ).length;
  };
  switch (kind) {
    case 'briefs':
      return removeBriefs(tx, installId, before);
    case 'replies':
      return from(
        replies,
        lt(
          sql`coalesce(${replies.madeAt}, ${replies.wantedAt}, ${replies.retryAt})`,
          before.toISOString(),
        ),
      );
    case 'looks':
      return from(looks, lt(looks.at, before));
    case 'feedback': {
      const tables = [feedback, recommendationFeedback, replyFeedback];
      let gone = 0;
      for (const table of tables) gone += await from(table, lt(table.at, before));
      return gone;
    }
    case 'events':
      return from(events, lt(events.receivedAt, before));
    case 'calls':
      return from(modelCalls, lt(modelCalls.at, before));
    case 'activity':
      return from(activities, lt(activities.at, before));
  }
}
