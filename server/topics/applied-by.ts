import { and, desc, eq, inArray } from 'drizzle-orm';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';

/**
 * What an agent applied to a ticket in the sidebar, where that was the last thing anybody did there.
 *
 * @param agentId whom the sidebar claims to speak for: good enough for a word beside the topic, and for nothing else
 */
export async function appliedBy(
  db: Db,
  { installId, ticketId, agentId }: { installId: string; ticketId: string; agentId: string },
): Promise<string | undefined> {
  const [last] = await db
    .select({
      action: activities.action,
      agentId: activities.agentId,
      value: activities.value,
    })
    .from(activities)
    .where(
      and(
        eq(activities.installId, installId),
        eq(activities.ticketId, ticketId),
        inArray(activities.action, ['topic-applied', 'topic-undone']),
      ),
    )
    .orderBy(desc(activities.at), desc(activities.id))
    .limit(1);
  const isTheirs = last?.action === 'topic-applied' && agentId !== '' && last.agentId === agentId;
  return (isTheirs && last.value) || undefined;
}
