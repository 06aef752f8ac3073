import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import type { topicChoiceRequest } from '../contract/topics.ts';
import { ticketTopics } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { readOptions } from './keep-options.ts';
import type { StoredTopic } from './read-topic.ts';

/**
 * Notes what an agent says they did with a topic, and looks at the ticket again: what is learned is what the field then
 * says in Zendesk.
 *
 * @param agentId whom the sidebar claims to speak for
 * @returns `stale`, and nothing is stored, where the ticket has no such suggestion
 */
export async function takeChoice(
  { db, queue, now }: Pick<Deps, 'db' | 'queue' | 'now'>,
  { installId, ticketId, agentId }: { installId: string; ticketId: string; agentId: string },
  { topic }: StoredTopic,
  { choice }: z.output<typeof topicChoiceRequest>,
): Promise<'stored' | 'stale'> {
  if (!topic) return 'stale';
  const options = await readOptions(db, installId, topic.fieldId);
  if (!options.some(({ value }) => value === choice.value)) return 'stale';
  const at = now();
  await db.transaction(async (tx) => {
    await tx
      .update(ticketTopics)
      .set({ choice: choice.did, choiceValue: choice.value, choiceAt: at })
      .where(and(eq(ticketTopics.installId, installId), eq(ticketTopics.ticketId, ticketId)));
    await noteActivity(tx, {
      installId,
      at,
      action: choice.did === 'applied' ? 'topic-applied' : 'topic-undone',
      agentId: agentId === '' ? null : agentId,
      ticketId,
      value: choice.value,
    });
    await queue.enqueue(tx, 'brief-ticket', [{ installId, ticketId }]);
  });
  return 'stored';
}
