import { and, eq } from 'drizzle-orm';
import type { CallView } from '../contract/models-view.ts';
import { modelCalls } from '../db/models-schema.ts';
import { notFound } from '../errors.ts';
import { lineOf } from './list-calls.ts';
import type { ModelDeps } from './model-deps.ts';
import { readModelSettings } from './settings-store.ts';

/**
 * One call in full: exactly what was sent, and what came back, masked as it was.
 *
 * @throws AppError `not_found`
 */
export async function readCall(
  { db, config }: Pick<ModelDeps, 'db' | 'config'>,
  installId: string,
  id: string,
): Promise<CallView> {
  const [row] = await db
    .select()
    .from(modelCalls)
    .where(and(eq(modelCalls.installId, installId), eq(modelCalls.id, id)));
  if (!row) throw notFound();
  const { xrayDays } = await readModelSettings(db, installId, config);
  const { prompt, promptVersion, guidanceVersion, masked, sent, received } = row;
  return {
    ...lineOf({ ...row, dropped: row.dropped?.length ?? null }),
    ...{ prompt, promptVersion, guidanceVersion, masked, xrayDays },
    kept: sent
      ? {
          sent,
          received: received ?? undefined,
          removed: row.removed ?? [],
          dropped: row.dropped ?? [],
        }
      : undefined,
  };
}
