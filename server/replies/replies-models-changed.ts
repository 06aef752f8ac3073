import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { replies } from '../db/replies-schema.ts';

/**
 * After an admin changed what models do: what a budget or a failure kept from being written may be asked for again
 * without waiting; replies by another model, or of other words, are out of date.
 */
export async function repliesModelsChanged(
  tx: Db,
  installId: string,
  { isOtherWriter }: { isOtherWriter: boolean },
): Promise<void> {
  await tx
    .update(replies)
    .set({
      ...{ failure: null, failures: 0, retryAt: null },
      ...(isOtherWriter && { basis: null, inputs: null }),
    })
    .where(eq(replies.installId, installId));
}
