import { and, gt, inArray } from 'drizzle-orm';
import { corpora } from '../db/search-schema.ts';
import { embedderOf } from '../models/embedder-of.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import { countEmbedded, embeddedKinds, readRun } from './store.ts';

/** A page that was begun so lately is under way, or its next one waits. */
const underWayMs = 2 * 60_000;

/**
 * Which accounts have documents to embed now: new ones, those of a model that was chosen since, and those that a budget
 * or a failure kept from it before.
 *
 * @returns their install ids
 */
export async function pollEmbeddings(deps: ModelDeps): Promise<string[]> {
  const installs = await deps.db
    .selectDistinct({ installId: corpora.installId })
    .from(corpora)
    .where(and(inArray(corpora.kind, [...embeddedKinds]), gt(corpora.documents, 0)));
  const behind: string[] = [];
  for (const { installId } of installs) {
    if (await isBehind(deps, installId)) behind.push(installId);
  }
  return behind;
}

async function isBehind(deps: ModelDeps, installId: string): Promise<boolean> {
  const provider = await embedderOf(deps, installId);
  if (!provider) return false;
  const { embedded, of } = await countEmbedded(deps.db, { installId, embedder: provider.id });
  if (embedded >= of) return false;
  const run = await readRun(deps.db, installId);
  if (!run) return true;
  if (run.retryAt) return run.retryAt <= deps.now();
  return !run.triedAt || deps.now().getTime() - run.triedAt.getTime() > underWayMs;
}
