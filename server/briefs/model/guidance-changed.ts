import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { modelBriefs } from '../../db/models-schema.ts';

/**
 * After an admin changed the guidance for briefs: what a model wrote without support was written by the guidance before,
 * so it is tried again without waiting. A provider that failed fails whatever it is told, and is left to rest.
 */
export async function briefGuidanceChanged(tx: Db, installId: string): Promise<void> {
  await tx
    .update(modelBriefs)
    .set({ failure: null, failures: 0, retryAt: null })
    .where(and(eq(modelBriefs.installId, installId), eq(modelBriefs.failure, 'not-supported')));
}
