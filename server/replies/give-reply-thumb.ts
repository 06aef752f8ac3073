import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { replyFeedbackRequest } from '../contract/reply.ts';
import type { ReplyGround } from '../contract/disliked.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import type { Deps } from '../deps.ts';
import type { ReplyRow, StoredReplies } from './read-replies.ts';

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
  const ground = groundOf(row);
  await db
    .insert(table)
    .values({ ...who, replyId, thumb, madeWith: row.madeWith, at, ground })
    .onConflictDoUpdate({
      target: [table.installId, table.ticketId, table.replyId, table.agentId],
      set: { thumb, at, ground },
    });
  return 'stored';
}

/** What a reply was written from, by its ids: it may be written anew at any time. */
function groundOf({ language, madeAt, ingredients }: ReplyRow): ReplyGround | null {
  if (!madeAt) return null;
  const of = ingredients ?? [];
  return {
    ...{ madeAt: madeAt.toISOString(), language },
    articles: of.flatMap((one) =>
      one.kind === 'article' ? [{ articleId: one.articleId, locale: one.locale }] : [],
    ),
    tickets: of.flatMap((one) =>
      one.kind === 'ticket' ? [{ ticketId: one.ticketId, entryId: one.entryId }] : [],
    ),
  };
}
