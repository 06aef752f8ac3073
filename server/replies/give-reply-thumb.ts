import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { replyFeedbackRequest } from '../contract/reply.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import type { Deps } from '../deps.ts';
import type { StoredReplies } from './read-replies.ts';

/**
 * Takes an agent's thumb on one reply: one an agent and reply, a later one in the place of an earlier one (F-17).
 *
 * @param agentId whom the sidebar claims to speak for; without one there is nobody whose thumb it is
 * @returns `stale`, and nothing is stored, when that reply is not there any more
 */
export async function giveReplyThumb(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  who: { installId: string; ticketId: string; agentId: string },
  { rows }: StoredReplies,
  { replyId, thumb }: z.output<typeof replyFeedbackRequest>,
): Promise<'stored' | 'stale'> {
  const row = rows.find((one) => one.replyId === replyId);
  if (who.agentId === '' || !row?.madeWith) return 'stale';
  const table = replyFeedback;
  if (thumb === 'none') {
    await db
      .delete(table)
      .where(
        and(
          eq(table.installId, who.installId),
          eq(table.ticketId, who.ticketId),
          eq(table.replyId, replyId),
          eq(table.agentId, who.agentId),
        ),
      );
    return 'stored';
  }
  const at = now();
  await db
    .insert(table)
    .values({ ...who, replyId, thumb, madeWith: row.madeWith, at })
    .onConflictDoUpdate({
      target: [table.installId, table.ticketId, table.replyId, table.agentId],
      set: { thumb, at },
    });
  return 'stored';
}
