import { and, eq, inArray, not, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { pastAttachments, pastComments } from '../db/history-schema.ts';
import { tombstonesOf } from '../tombstones/tombstones-of.ts';

/**
 * Stores comments over whatever was known of them; what a file said that is not attached any more goes. Of tickets and
 * people that were deleted here nothing is stored.
 */
export async function putComments(
  tx: Db,
  comments: (typeof pastComments.$inferInsert)[],
): Promise<void> {
  const installId = comments[0]?.installId;
  if (installId === undefined) return;
  const erased = await tombstonesOf(tx, installId, {
    tickets: comments.map(({ ticketId }) => ticketId),
    people: comments.map(({ authorId }) => authorId),
  });
  const rows = comments.filter(
    ({ ticketId, authorId }) => !erased.ticket(ticketId) && !erased.person(authorId),
  );
  if (rows.length === 0) return;
  await tx
    .insert(pastComments)
    .values(rows)
    .onConflictDoUpdate({
      target: [pastComments.installId, pastComments.ticketId, pastComments.commentId],
      set: {
        ...fromExcluded(pastComments, ['installId', 'ticketId', 'commentId']),
        authorRole: sql`coalesce(excluded.author_role, ${pastComments.authorRole})`,
      },
    });
  const [first] = rows;
  const isAttached = sql`exists (select from ${pastComments}
    where ${pastComments.installId} = ${pastAttachments.installId}
      and ${pastComments.ticketId} = ${pastAttachments.ticketId}
      and ${pastComments.commentId} = ${pastAttachments.commentId}
      and ${pastComments.attachments} @> jsonb_build_array(jsonb_build_object('id', ${pastAttachments.attachmentId})))`;
  if (first)
    await tx
      .delete(pastAttachments)
      .where(
        and(
          eq(pastAttachments.installId, first.installId),
          inArray(pastAttachments.ticketId, [...new Set(rows.map(({ ticketId }) => ticketId))]),
          not(isAttached),
        ),
      );
}
