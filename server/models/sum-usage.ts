import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { UsageTotals } from '../contract/models-view.ts';
import { modelSettings, modelUsage } from '../db/models-schema.ts';
import { installs } from '../db/schema.ts';
import type { ModelDeps } from './model-deps.ts';
import { usualSource } from './settings-store.ts';

const days = 30;
const dayMs = 24 * 3600_000;

/**
 * What models took and cost these accounts together, today (UTC) and in the last 30 days, today among them.
 *
 * @returns `undefined` where none of them has a model, or had one that was asked in these days
 */
export async function sumUsage(
  { db, config, now }: Pick<ModelDeps, 'db' | 'config' | 'now'>,
  installIds: readonly string[],
): Promise<UsageTotals | undefined> {
  const at = now();
  const today = sql`filter (where ${modelUsage.day} = ${dayOf(at)})`;
  const tokens = sql`sum(${modelUsage.tokensIn} + ${modelUsage.tokensOut})`;
  const cost = sql`sum(${modelUsage.cost})`;
  const source = sql`coalesce(${modelSettings.source}, ${usualSource(config)})`;
  const isOffered = config.model !== undefined || config.embedder !== undefined;
  const [row] = await db
    .select({
      hasModel: sql<boolean | null>`bool_or(${source} = 'own' and ${modelSettings.model} is not null
        or ${source} = 'deployment' and ${isOffered}::boolean)`,
      wasAsked: sql<boolean>`count(${modelUsage.installId}) > 0`,
      tokensToday: sql`coalesce(${tokens} ${today}, 0)`.mapWith(Number),
      costToday: sql`coalesce(${cost} ${today}, 0)`.mapWith(Number),
      tokens: sql`coalesce(${tokens}, 0)`.mapWith(Number),
      cost: sql`coalesce(${cost}, 0)`.mapWith(Number),
    })
    .from(installs)
    .leftJoin(modelSettings, eq(modelSettings.installId, installs.id))
    .leftJoin(
      modelUsage,
      and(
        eq(modelUsage.installId, installs.id),
        gt(modelUsage.day, dayOf(new Date(at.getTime() - days * dayMs))),
      ),
    )
    .where(inArray(installs.id, [...installIds]));
  if (!row || !(row.hasModel || row.wasAsked)) return undefined;
  return {
    today: { tokens: row.tokensToday, cost: row.costToday },
    last30Days: { tokens: row.tokens, cost: row.cost },
  };
}
