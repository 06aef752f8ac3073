import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { documentVectors, embeddingRuns } from '../db/embeddings-schema.ts';

/**
 * After an admin changed what models do: what a budget or a failure stopped is tried without waiting, and so is what
 * might not leave before.
 */
export async function tryEmbeddingAgain(tx: Db, installId: string): Promise<void> {
  await tx
    .update(embeddingRuns)
    .set({ triedAt: null, failure: null, failures: 0, retryAt: null })
    .where(eq(embeddingRuns.installId, installId));
  await tx
    .delete(documentVectors)
    .where(and(eq(documentVectors.installId, installId), isNull(documentVectors.vector)));
}
