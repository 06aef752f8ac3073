import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { modelBriefs } from '../../db/models-schema.ts';
import { outdateWritten } from './store.ts';

/**
 * After an admin changed what models do: briefs by another model, or of other words, are written anew when they are
 * opened; those that a budget or a failure kept from being written are tried again without waiting.
 */
export async function modelsChanged(
  tx: Db,
  installId: string,
  { isOtherWriter }: { isOtherWriter: boolean },
): Promise<void> {
  if (isOtherWriter) return await outdateWritten(tx, installId);
  await tx
    .update(modelBriefs)
    .set({ failure: null, failures: 0, retryAt: null })
    .where(and(eq(modelBriefs.installId, installId), isNotNull(modelBriefs.failure)));
}
