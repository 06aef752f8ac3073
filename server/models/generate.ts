import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, jsonSchema, NoObjectGeneratedError, Output } from 'ai';
import type { ShapeMode } from '../contract/models.ts';
import { guardedFetch } from './guarded-fetch.ts';
import type { Endpoint } from './deployment-model.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { failureOf } from './failure-of.ts';
import { ModelError } from './model-error.ts';

export interface Message {
  role: 'user' | 'assistant';
  text: string;
}

export interface Generation {
  /** What the model wrote, as it is. */
  text: string;
  tokensIn: number;
  tokensOut: number;
  /** False where the numbers are estimates of ours, because the endpoint told none. */
  countsTokens: boolean;
}

/**
 * One call of a model, through the AI SDK. What it writes is read and checked by whoever asked: an endpoint's word for
 * having kept to a schema is not taken.
 *
 * @param question.schema a JSON Schema
 * @throws ModelError with what it took, where an answer that is none told it
 */
export async function generate(
  endpoint: Endpoint & { isOwn: boolean; isPublicOnly: boolean },
  question: {
    model: string;
    system: string;
    messages: Message[];
    schema: object;
    shape: ShapeMode;
    outputTokens: number;
    timeoutMs: number;
    signal?: AbortSignal | undefined;
  },
): Promise<Generation> {
  const { system, messages, shape } = question;
  if (question.signal?.aborted) throw new ModelError('unreachable', { isFree: true });
  const timeout = AbortSignal.timeout(question.timeoutMs);
  const signal = question.signal ? AbortSignal.any([question.signal, timeout]) : timeout;
  const asked = estimateTokens([system, ...messages.map(({ text }) => text)].join('\n'));
  const said = (text: string, usage: { inputTokens?: number; outputTokens?: number }) => ({
    text,
    tokensIn: usage.inputTokens ?? asked,
    tokensOut: usage.outputTokens ?? estimateTokens(text),
    countsTokens: usage.inputTokens !== undefined && usage.outputTokens !== undefined,
  });
  try {
    const result = await generateText({
      model: languageModel(endpoint, question.model, shape),
      system,
      messages: messages.map(({ role, text }) => ({ role, content: text })),
      maxOutputTokens: question.outputTokens,
      // Retries are ours: they count against the budget, and a provider that is down is left to rest.
      maxRetries: 0,
      abortSignal: signal,
      ...(shape !== 'words' && {
        output: Output.object({ schema: jsonSchema(question.schema) }),
      }),
    });
    if (result.finishReason === 'content-filter' || result.text.trim() === '') {
      throw new ModelError('refused', { used: said(result.text, result.usage as never) });
    }
    return said(result.text, result.usage as never);
  } catch (failure) {
    if (NoObjectGeneratedError.isInstance(failure)) {
      if (failure.finishReason === 'content-filter' || !failure.text?.trim()) {
        const used = said(failure.text ?? '', (failure.usage ?? {}) as never);
        throw new ModelError('refused', { used });
      }
      return said(failure.text, (failure.usage ?? {}) as never);
    }
    if (failure instanceof ModelError) throw failure;
    throw timeout.aborted ? new ModelError('timeout') : failureOf(failure);
  }
}

function languageModel(
  { kind, baseUrl, apiKey, isPublicOnly }: Parameters<typeof generate>[0],
  model: string,
  shape: ShapeMode,
) {
  const fetch = guardedFetch({ isPublicOnly });
  if (kind === 'anthropic') {
    return createAnthropic({ baseURL: baseUrl, apiKey: apiKey ?? '', fetch })(model);
  }
  return createOpenAICompatible({
    name: 'endpoint',
    baseURL: baseUrl,
    ...(apiKey && { apiKey }),
    // Without this the schema would never reach the model.
    supportsStructuredOutputs: shape === 'schema',
    fetch,
  })(model);
}
