import { and, eq, isNotNull, or } from 'drizzle-orm';
import type { Db } from '../../db/connect.ts';
import { modelBriefs } from '../../db/models-schema.ts';
import { forgetNotes } from './notes/store.ts';

/**
 * After an admin changed what models do: briefs by another model, or of other words, are written anew when they are
 * opened; those that a budget or a failure kept from being written are tried again without waiting.
 */
export async function modelsChanged(
  tx: Db,
  installId: string,
  { isOtherWriter }: { isOtherWriter: boolean },
): Promise<void> {
  if (isOtherWriter) await forgetNotes(tx, installId);
  const { basis, failure, installId: ofInstall } = modelBriefs;
  const isTold = isOtherWriter ? or(isNotNull(basis), isNotNull(failure)) : isNotNull(failure);
  await tx
    .update(modelBriefs)
    .set({ failure: null, failures: 0, retryAt: null, ...(isOtherWriter && { basis: null }) })
    .where(and(eq(ofInstall, installId), isTold));
}
