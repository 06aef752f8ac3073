import { and, eq, isNull } from 'drizzle-orm';
import { erasures } from '../db/care-schema.ts';
import type { Deps } from '../deps.ts';

/** Has deletions go on that were begun and are not done: their work was lost, or they wait for names to be searched. */
export async function wakeErasures(
  { db, queue }: Pick<Deps, 'db' | 'queue'>,
  installId?: string,
): Promise<void> {
  const open = await db
    .select({ installId: erasures.installId, erasureId: erasures.id })
    .from(erasures)
    .where(
      and(
        isNull(erasures.finishedAt),
        installId === undefined ? undefined : eq(erasures.installId, installId),
      ),
    );
  await queue.enqueue(db, 'erase', open);
}
