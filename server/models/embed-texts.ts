import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embedMany } from 'ai';
import type { Endpoint } from './deployment-model.ts';
import { isInProcess } from './embedder-of.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { failureOf } from './failure-of.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { ModelError } from './model-error.ts';
import type { InProcessEmbedder } from './open-embedder.ts';

export interface Embedded {
  /** One for each text, all of the same length. */
  vectors: number[][];
  tokensIn: number;
}

const mostDimensions = 8192;

/**
 * What texts mean, as vectors: one call of an embedding model, through the AI SDK or in this process.
 *
 * @param options.inProcess what answers for a `file:` address
 * @throws ModelError
 */
export async function embedTexts(
  endpoint: Endpoint & { model: string; isPublicOnly: boolean },
  texts: string[],
  options: {
    timeoutMs: number;
    signal?: AbortSignal | undefined;
    inProcess?: InProcessEmbedder | undefined;
  },
): Promise<Embedded> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const { vectors, tokens } = isInProcess(endpoint)
      ? { vectors: await options.inProcess?.(texts), tokens: undefined }
      : await overHttp(endpoint, texts, signal);
    const tokensIn = tokens ?? estimateTokens(texts.join('\n'));
    if (!vectors || !areVectors(vectors, texts.length)) {
      throw new ModelError('malformed', { used: { tokensIn, tokensOut: 0 } });
    }
    return { vectors, tokensIn };
  } catch (failure) {
    if (failure instanceof ModelError) throw failure;
    throw timeout.aborted ? new ModelError('timeout') : failureOf(failure);
  }
}

async function overHttp(
  { baseUrl, apiKey, model, isPublicOnly }: Parameters<typeof embedTexts>[0],
  values: string[],
  abortSignal: AbortSignal,
): Promise<{ vectors: number[][]; tokens: number | undefined }> {
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: baseUrl,
    ...(apiKey && { apiKey }),
    fetch: guardedFetch({ isPublicOnly }),
  });
  const { embeddings, usage } = await embedMany({
    model: provider.embeddingModel(model),
    values,
    // Retries are ours: they count against the budget, and a provider that is down is left to rest.
    maxRetries: 0,
    maxParallelCalls: 1,
    abortSignal,
  });
  const { tokens } = usage;
  return {
    vectors: embeddings,
    tokens: Number.isFinite(tokens) && tokens > 0 ? tokens : undefined,
  };
}

function areVectors(vectors: number[][], count: number): boolean {
  const length = vectors[0]?.length ?? 0;
  return (
    vectors.length === count &&
    length > 0 &&
    length <= mostDimensions &&
    vectors.every((one) => one.length === length && one.every(Number.isFinite))
  );
}
