import type { EmbedderTest } from '../contract/models.ts';
import type { tryRequest } from '../contract/models-view.ts';
import type { z } from 'zod';
import type { DeploymentEmbedder } from './deployment-embedder.ts';
import { embedderProvider, isInProcess } from './embedder-of.ts';
import { failureWords } from './failure-words.ts';
import { hostOf } from './host-of.ts';
import { keepCall } from './keep-call.ts';
import type { ModelDeps } from './model-deps.ts';
import { payAndEmbed } from './pay-and-embed.ts';
import type { Prompt } from './prompt.ts';
import type { Provider } from './provider-of.ts';
import { noteAnswered } from './rests.ts';
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
    const message = wordsOf(call.why, where, isInProcess(embedder));
    return { works: false, ...where, why: call.why, message };
  }
  await noteAnswered(deps.db, { installId, provider: embedder.id });
  return {
    ...{ works: true, ...where, latencyMs: call.tookMs },
    dimensions: call.value[0]?.length ?? 0,
    inTime: call.tookMs <= tasks['embed-question'].timeoutMs,
  };
}

type Failed = Extract<EmbedderTest, { works: false }>;

/** As for a model that writes, where the same is to be done about it. */
function wordsOf(
  why: Failed['why'],
  where: { host: string; model: string },
  runsHere: boolean,
): string {
  const { host, model } = where;
  if (runsHere && why !== 'budget-spent') {
    return `The model “${model}”, which runs in the backend itself, did not answer as it should. Check that EMBEDDINGS_FOLDER holds a model for embeddings.`;
  }
  if (why === 'malformed') {
    return `${host} answered, but not with a vector. Check that “${model}” is a model for embeddings.`;
  }
  if (why === 'rejected' || why === 'model-missing') {
    return `${host} does not embed with “${model}”. Check the model’s name, that it is one for embeddings, and that this endpoint offers embeddings.`;
  }
  return failureWords(why, where);
}
