import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { embeddingRuns } from '../db/embeddings-schema.ts';

/** After an admin changed what models do: what a budget or a failure stopped is tried without waiting. */
export async function tryEmbeddingAgain(tx: Db, installId: string): Promise<void> {
  await tx
    .update(embeddingRuns)
    .set({ triedAt: null, failure: null, failures: 0, retryAt: null })
    .where(eq(embeddingRuns.installId, installId));
}
