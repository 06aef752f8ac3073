import type { ModelsView } from '../contract/models-view.ts';
import { embedderOf } from '../models/embedder-of.ts';
import { hostOf } from '../models/host-of.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import { countEmbedded, readRun } from './store.ts';

/** How far an account's documents are embedded, and by which model; `undefined` where there is none. */
export async function viewEmbeddings(
  deps: ModelDeps,
  installId: string,
): Promise<ModelsView['search']> {
  const provider = await embedderOf(deps, installId);
  if (!provider) return undefined;
  const counts = await countEmbedded(deps.db, { installId, embedder: provider.id });
  const run = await readRun(deps.db, installId);
  return {
    model: provider.model,
    host: hostOf(provider),
    ...counts,
    failure: run?.failure ?? undefined,
    retryAt: run?.retryAt?.toISOString(),
  };
}
