import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { replies } from '../db/replies-schema.ts';

/** After an admin changed the guidance for replies: as `briefGuidanceChanged` of briefs. */
export async function replyGuidanceChanged(tx: Db, installId: string): Promise<void> {
  await tx
    .update(replies)
    .set({ failure: null, failures: 0, retryAt: null })
    .where(and(eq(replies.installId, installId), eq(replies.failure, 'not-supported')));
}
