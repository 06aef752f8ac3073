import type { ModelTestCode } from '../contract/model-test-said.ts';
import type { EmbedderTest, ModelFailure } from '../contract/models.ts';
import type { tryRequest } from '../contract/models-view.ts';
import type { z } from 'zod';
import type { DeploymentEmbedder } from './deployment-embedder.ts';
import { embedderProvider, isInProcess } from './embedder-of.ts';
import { hostOf } from './host-of.ts';
import { keepCall } from './keep-call.ts';
import type { ModelDeps } from './model-deps.ts';
import { payAndEmbed } from './pay-and-embed.ts';
import type { Prompt } from './prompt.ts';
import type { Provider } from './provider-of.ts';
import { noteAnswered } from './rests.ts';
import { sayFailed } from './say-failed.ts';
import type { ModelSettingsRow } from './settings-store.ts';
import { tasks } from './tasks.ts';

const prompt: Prompt = { name: 'try-embedding', version: 1, system: '' };
const sentence = 'The parcel has not arrived.';

/**
 * The embedding model that would serve an account with what is tried: of the endpoint itself, or the deployment's as
 * `embedderOf` chooses it.
 *
 * @param provider the endpoint that is tried, its address looked at and its key at hand
 */
export function embedderToTry(
  { config }: Pick<ModelDeps, 'config'>,
  settings: ModelSettingsRow,
  { source, own }: z.output<typeof tryRequest>,
  provider: Provider | undefined,
): Provider | undefined {
  const { embedder: offered } = config;
  if (source === 'own' && own?.embeddingsModel && provider && own.kind !== 'anthropic') {
    const { baseUrl, apiKey } = provider;
    const { embeddingsModel: model, embeddingsPricePerMillion: pricePerMillion = 0 } = own;
    const ofOwn: DeploymentEmbedder = { baseUrl, apiKey, model, pricePerMillion };
    return embedderProvider(ofOwn, settings, { isOwn: true });
  }
  const isOffered = offered && (source === 'deployment' || isInProcess(offered));
  return isOffered ? embedderProvider(offered, settings, { isOwn: false }) : undefined;
}

/** Asks an embedding model what one sentence of ours means. It is paid and counted like any other call. */
export async function tryEmbedder(
  deps: ModelDeps,
  installId: string,
  embedder: Provider,
  signal: AbortSignal | undefined,
): Promise<EmbedderTest> {
  const call = await payAndEmbed(deps, embedder, { installId, task: 'try', signal }, [sentence]);
  const guidance = { version: 0, text: '' };
  const kept = { feature: 'test', task: 'try', prompt, guidance, system: '' } as const;
  await keepCall(deps, embedder, { ...kept, installId, evidence: { counts: {} }, call });
  const where = { host: hostOf(embedder), model: embedder.model };
  if (!call.ok) {
    const said = sayFailed(codeOf(call.why, isInProcess(embedder)), where);
    return { works: false, ...where, why: call.why, ...said };
  }
  await noteAnswered(deps.db, { installId, provider: embedder.id });
  return {
    ...{ works: true, ...where, latencyMs: call.tookMs },
    dimensions: call.value[0]?.length ?? 0,
    inTime: call.tookMs <= tasks['embed-question'].timeoutMs,
  };
}

/** As for a model that writes, where the same is to be done about it. */
function codeOf(why: ModelFailure, runsHere: boolean): ModelTestCode {
  if (runsHere && why !== 'budget-spent') return 'not-here';
  if (why === 'malformed') return 'no-vector';
  return why === 'rejected' || why === 'model-missing' ? 'not-embedding' : why;
}
