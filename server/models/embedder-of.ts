import type { DeploymentEmbedder } from './deployment-embedder.ts';
import type { ModelDeps } from './model-deps.ts';
import { idOf, ownModel, type Provider } from './provider-of.ts';
import { readModelSettings, type ModelSettingsRow } from './settings-store.ts';

/**
 * The model that tells what an account's texts mean, by its settings. One that runs in this process serves accounts
 * with an endpoint of their own as well, where that has none: nothing leaves for it.
 *
 * @returns `undefined` when there is none, or the admin wants none: search goes by words alone then
 */
export async function embedderOf(
  deps: Pick<ModelDeps, 'config' | 'db' | 'sealer'>,
  installId: string,
): Promise<Provider | undefined> {
  const settings = await readModelSettings(deps.db, installId, deps.config);
  if (!settings.searchOn || settings.source === 'none') return undefined;
  const own = settings.source === 'own' ? ownEmbedder(deps, settings) : undefined;
  const { embedder: offered } = deps.config;
  const isOffered = offered && (settings.source === 'deployment' || isInProcess(offered));
  const embedder = own ?? (isOffered ? offered : undefined);
  return embedder && embedderProvider(embedder, settings, { isOwn: own !== undefined });
}

/** Whether it runs in this process, so that nothing leaves for it. */
export function isInProcess({ baseUrl }: { baseUrl: string }): boolean {
  return baseUrl.startsWith('file:');
}

function ownEmbedder(
  { sealer }: Pick<ModelDeps, 'sealer'>,
  settings: ModelSettingsRow,
): DeploymentEmbedder | undefined {
  const { embeddingsModel, embeddingsPricePerMillion } = settings;
  const own = ownModel(sealer, settings);
  if (!own || own.kind === 'anthropic' || !embeddingsModel) return undefined;
  const { baseUrl, apiKey } = own;
  return { baseUrl, apiKey, model: embeddingsModel, pricePerMillion: embeddingsPricePerMillion };
}

/** An embedding model as it is paid, counted and left to rest. */
export function embedderProvider(
  { baseUrl, apiKey, model, pricePerMillion }: DeploymentEmbedder,
  settings: ModelSettingsRow,
  { isOwn }: { isOwn: boolean },
): Provider {
  const known = {
    ...{ kind: 'openai-compatible' as const, baseUrl, apiKey, model, fastModel: undefined },
    ...{ contextTokens: 0, shape: 'words' as const },
    ...{ pricePerMillionIn: pricePerMillion, pricePerMillionOut: 0 },
  };
  return { ...known, id: idOf(known), settings, isOwn };
}
