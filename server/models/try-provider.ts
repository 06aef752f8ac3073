import { z } from 'zod';
import type { ModelFailure, ProviderTest, ShapeMode } from '../contract/models.ts';
import type { tryRequest } from '../contract/models-view.ts';
import { AppError } from '../errors.ts';
import type { Call } from './ask-model.ts';
import { checkAddress } from './check-address.ts';
import { sayFailed } from './say-failed.ts';
import type { Message } from './generate.ts';
import { keepCall } from './keep-call.ts';
import { keyFor } from './key-for.ts';
import { listModels } from './list-models.ts';
import { maskEvidence } from './mask-evidence.ts';
import type { ModelDeps } from './model-deps.ts';
import { ModelError } from './model-error.ts';
import { payAndGenerate } from './pay-and-generate.ts';
import { priceOf } from './price-of.ts';
import type { Prompt } from './prompt.ts';
import { idOf, type Provider } from './provider-of.ts';
import { readJson } from './read-json.ts';
import { noteAnswered } from './rests.ts';
import { readModelSettings, type ModelSettingsRow } from './settings-store.ts';
import { systemOf } from './system-of.ts';
import { takeTry } from './take-try.ts';
import { embedderToTry, tryEmbedder } from './try-embedder.ts';

const prompt: Prompt = {
  name: 'try',
  version: 1,
  system:
    'You are being tried out. The user message holds a JSON document with two numbers. Answer with their sum as JSON, and with nothing else.',
};
const schema = z.object({ sum: z.number() });
const question = { a: 17, b: 25 };
/** From what holds best to what every model can do. */
const shapes: ShapeMode[] = ['schema', 'json', 'words'];
/** An endpoint may say so because it does not know the shape it was asked for. */
const mayBeTheShape = new Set<ModelFailure>(['rejected', 'malformed', 'refused', 'unreachable']);

/**
 * Asks a model one short thing, in the strictest shape it can be held to, and the embedding model that would serve
 * beside it for what a sentence means. Nothing of a ticket is sent. It costs what it costs, within the day's budget, and
 * is counted.
 *
 * @param signal ends it when nobody waits any more
 * @throws AppError `invalid_input` for an address or a key that cannot be used; `too_many_attempts`
 */
export async function tryProvider(
  deps: ModelDeps,
  installId: string,
  request: z.output<typeof tryRequest>,
  signal?: AbortSignal,
): Promise<ProviderTest> {
  await takeTry(deps.db, installId, deps.now());
  const settings = await readModelSettings(deps.db, installId, deps.config);
  const provider = await providerToTry(deps, settings, request);
  const embedder = embedderToTry(deps, settings, request, provider);
  const [tried, embeddings] = await Promise.all([
    provider ? tryWriting(deps, installId, provider, signal) : failed('off', noWhere),
    embedder && tryEmbedder(deps, installId, embedder, signal),
  ]);
  return { ...tried, ...(embeddings && { embeddings }) };
}

const noWhere = { host: '', model: '' };

async function tryWriting(
  deps: ModelDeps,
  installId: string,
  provider: Provider,
  signal: AbortSignal | undefined,
): Promise<ProviderTest> {
  const where = { host: new URL(provider.baseUrl).host, model: provider.model };
  let why: ModelFailure = 'malformed';
  for (const shape of shapes) {
    const tried = await askOnce(deps, installId, { ...provider, shape }, signal);
    if (tried.ok) {
      await noteAnswered(deps.db, { installId, provider: provider.id });
      const isPublicOnly = provider.isOwn && deps.config.mode.name === 'marketplace';
      return {
        works: true,
        latencyMs: tried.tookMs,
        shape,
        countsTokens: tried.countsTokens,
        models: await listModels(provider, { isPublicOnly }),
      };
    }
    why = tried.why;
    if (!mayBeTheShape.has(why)) break;
  }
  return failed(why, where);
}

function failed(why: ModelFailure, where: { host: string; model: string }): ProviderTest {
  return { works: false, why, ...sayFailed(why, where) };
}

async function providerToTry(
  deps: ModelDeps,
  settings: ModelSettingsRow,
  { source, own }: z.output<typeof tryRequest>,
): Promise<Provider | undefined> {
  const publicOnly = deps.config.mode.name === 'marketplace';
  if (source === 'deployment') {
    const { model } = deps.config;
    return model && { ...model, id: idOf(model), settings, isOwn: false };
  }
  if (!own) throw new AppError('invalid_input', 'endpoint_first', { field: 'own' });
  const address = await checkAddress(own.baseUrl, { publicOnly });
  if (!address.ok) {
    throw new AppError('invalid_input', address.problem, {
      field: 'own.baseUrl',
      params: address.params,
    });
  }
  const { baseUrl } = address;
  const model = {
    ...own,
    baseUrl,
    apiKey: keyFor(deps.sealer, settings, own, baseUrl),
    fastModel: own.fastModel || undefined,
  };
  return { ...model, id: idOf(model), settings, isOwn: true };
}

type Tried = { ok: true; tookMs: number; countsTokens: boolean } | { ok: false; why: ModelFailure };

/** One call in the provider's shape, kept like any other. */
async function askOnce(
  deps: ModelDeps,
  installId: string,
  provider: Provider,
  signal: AbortSignal | undefined,
): Promise<Tried> {
  const evidence = maskEvidence(question, [], '');
  const system = systemOf(prompt, '', schema);
  const messages: Message[] = [{ role: 'user', text: evidence.json }];
  const began = performance.now();
  let call: Call;
  let countsTokens = false;
  const took = () => Math.round(performance.now() - began);
  try {
    const asked = { installId, task: 'try', schema, signal } as const;
    const said = await payAndGenerate(deps, provider, asked, system, messages);
    const { tokensIn, tokensOut, cost, text: received } = said;
    countsTokens = said.countsTokens;
    const sums = { messages, received, tokensIn, tokensOut, cost, tookMs: took() };
    const value = readJson(schema, received);
    call =
      value === undefined
        ? { ...sums, ok: false, why: 'malformed', retryAfterMs: undefined }
        : { ...sums, ok: true, outcome: 'answered', value };
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    const { tokensIn, tokensOut } = failure.used ?? { tokensIn: 0, tokensOut: 0 };
    const sums = { tokensIn, tokensOut, cost: priceOf(provider, tokensIn, tokensOut) };
    const told = { messages, received: undefined, ...sums, tookMs: took() };
    call = { ...told, ok: false, why: failure.code, retryAfterMs: undefined };
  }
  const guidance = { version: 0, text: '' };
  const kept = { installId, feature: 'test', task: 'try', prompt, guidance, system } as const;
  await keepCall(deps, provider, { ...kept, evidence, call });
  return call.ok ? { ok: true, tookMs: call.tookMs, countsTokens } : { ok: false, why: call.why };
}
