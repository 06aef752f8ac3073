import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ActivityAction } from '../contract/activity.ts';
import type { TopicWriteView } from '../contract/topics-view.ts';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';

const mostWrites = 50;

const outcomes: Partial<Record<ActivityAction, TopicWriteView['outcome']>> = {
  'topic-written': 'written',
  'topic-not-written': 'not-written',
  'topic-applied': 'applied',
  'topic-undone': 'undone',
};

/** What was lately written to the topic field, or not and why, newest first. */
export async function listWrites(
  db: Db,
  installId: string,
  names: ReadonlyMap<string, string>,
): Promise<TopicWriteView[]> {
  const rows = await db
    .select()
    .from(activities)
    .where(
      and(
        eq(activities.installId, installId),
        inArray(activities.action, Object.keys(outcomes) as ActivityAction[]),
      ),
    )
    .orderBy(desc(activities.at), desc(activities.id))
    .limit(mostWrites);
  return rows.flatMap((row) => {
    const outcome = outcomes[row.action];
    if (!outcome || row.ticketId === null) return [];
    return [
      {
        at: row.at.toISOString(),
        ticketId: row.ticketId,
        value: row.value ?? '',
        name: names.get(row.value ?? ''),
        agentId: row.agentId ?? undefined,
        outcome,
        code: row.code ?? undefined,
        confidence: row.confidence ?? undefined,
        version: row.version ?? undefined,
        because: row.details?.because ?? [],
      },
    ];
  });
}
