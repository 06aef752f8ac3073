import { and, eq } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { ModelsView, ModelStanding } from '../contract/models-view.ts';
import type { Db } from '../db/connect.ts';
import { modelSpending } from '../db/models-schema.ts';
import { hostOf } from './host-of.ts';
import type { ModelDeps } from './model-deps.ts';
import { priceOf } from './price-of.ts';
import { providerOf, type Provider } from './provider-of.ts';
import { readRest } from './rests.ts';
import { settingsOf } from './settings-of.ts';
import { readModelSettings, type ModelSettingsRow } from './settings-store.ts';
import { tasks } from './tasks.ts';

/** A short ticket, with the rules around it. */
const leastTokensIn = 2500;
const dayMs = 24 * 3600_000;

/** What an admin sees of an account's models: what was chosen, what there is, how it stands today. */
export async function viewModels(deps: ModelDeps, installId: string): Promise<ModelsView> {
  const row = await readModelSettings(deps.db, installId, deps.config);
  const provider = await providerOf(deps, installId);
  const now = deps.now();
  const spent = await readSpent(deps.db, installId, now);
  const which = provider && { installId, provider: provider.id };
  const restsUntil = which && (await readRest(deps.db, which, now));
  const { model, embedder } = deps.config;
  return {
    settings: settingsOf(row),
    deployment: model && {
      kind: model.kind,
      host: new URL(model.baseUrl).host,
      model: model.model,
      isPriced: model.pricePerMillionIn > 0 || model.pricePerMillionOut > 0,
    },
    deploymentEmbedder: embedder && { host: hostOf(embedder), model: embedder.model },
    publicOnly: deps.config.mode.name === 'marketplace',
    standing: standingOf(row, provider, spent, restsUntil),
    restsUntil: restsUntil?.toISOString(),
    today: {
      ...spent,
      resetsAt: new Date((Math.floor(now.getTime() / dayMs) + 1) * dayMs).toISOString(),
    },
  };
}

async function readSpent(db: Db, installId: string, now: Date) {
  const [row] = await db
    .select({ tokens: modelSpending.tokens, cost: modelSpending.cost })
    .from(modelSpending)
    .where(and(eq(modelSpending.installId, installId), eq(modelSpending.day, dayOf(now))));
  return row ?? { tokens: 0, cost: 0 };
}

function standingOf(
  { source, dailyTokens, dailyCost }: ModelSettingsRow,
  provider: Provider | undefined,
  spent: { tokens: number; cost: number },
  restsUntil: Date | undefined,
): ModelStanding {
  if (source === 'none') return 'off';
  if (!provider) return 'missing';
  const { outputTokens } = tasks['write-brief'];
  const costs = priceOf(provider, leastTokensIn, outputTokens);
  const lacksTokens =
    dailyTokens !== null && spent.tokens + leastTokensIn + outputTokens > dailyTokens;
  const lacksMoney = dailyCost !== null && spent.cost + costs > dailyCost;
  if (lacksTokens || lacksMoney) return 'budget-spent';
  return restsUntil ? 'resting' : 'ready';
}
