import { eq } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import { invites } from '../db/people-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';

/** Makes a link that lets somebody in good for nothing. @throws AppError `not_found` */
export async function withdrawInvite(deps: Deps, by: string, id: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [gone] = await tx.delete(invites).where(eq(invites.id, id)).returning();
    if (!gone) throw notFound();
    await noteActivity(tx, {
      ...{ at: deps.now(), action: 'invite-withdrawn', personId: by, value: gone.email },
    });
  });
}
