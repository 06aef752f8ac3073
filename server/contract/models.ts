import { z } from 'zod';
import { saidParams } from './said.ts';

const price = z.number().min(0).max(10_000);

/** What a model does for us; each is counted, paid and looked through by itself. */
export const modelFeature = z.enum(['brief', 'reply', 'topic', 'search', 'test']);
export type ModelFeature = z.infer<typeof modelFeature>;

/** How an endpoint is spoken to. Ollama, vLLM, LM Studio and most hosted ones speak as OpenAI does. */
export const providerKind = z.enum(['openai-compatible', 'anthropic']);
export type ProviderKind = z.infer<typeof providerKind>;

/**
 * How an endpoint can be held to a shape: by a schema, by "JSON" alone, or by words only. What it writes is checked
 * against the schema whichever it is.
 */
export const shapeMode = z.enum(['schema', 'json', 'words']);
export type ShapeMode = z.infer<typeof shapeMode>;

/**
 * Which model serves a Zendesk account: none; the one this deployment was started with; or the account's own.
 */
export const modelSource = z.enum(['none', 'deployment', 'own']);
export type ModelSource = z.infer<typeof modelSource>;

/** What of a ticket never leaves for a model, by the admin's choice. */
export const withheldKind = z.enum(['internal-notes', 'agent-comments', 'messages', 'subject']);
export type WithheldKind = z.infer<typeof withheldKind>;

/** An endpoint of the account's own. */
export const ownProvider = z.object({
  kind: providerKind,
  /** Without the path of a single call, e.g. `http://localhost:11434/v1`. */
  baseUrl: z.string().trim().min(1).max(500),
  /** Left out: the stored one stays. Empty: there is none. */
  apiKey: z.string().trim().max(500).optional(),
  model: z.string().trim().min(1).max(200),
  /** For small tasks; left out: the same model. */
  fastModel: z.string().trim().max(200).optional(),
  /** How many tokens a prompt and its answer may have together. */
  contextTokens: z.number().int().min(2000).max(2_000_000),
  shape: shapeMode,
  /** For search by meaning; left out: by words alone. */
  embeddingsModel: z.string().trim().max(200).optional(),
  embeddingsPricePerMillion: price.optional(),
  /** Of a million tokens, in the account's own currency. */
  pricePerMillionIn: price,
  pricePerMillionOut: price,
});
export type OwnProvider = z.infer<typeof ownProvider>;

/** What an admin chooses about models. */
export const modelSettings = z.object({
  source: modelSource,
  own: ownProvider.optional(),
  briefsOn: z.boolean(),
  repliesOn: z.boolean(),
  topicsOn: z.boolean(),
  /** Search goes by meaning, too, where there is a model for it. */
  searchOn: z.boolean(),
  /** At most so many tokens a day, in and out; then everything is done without a model until midnight UTC. */
  dailyTokens: z.number().int().min(0).max(10_000_000_000).optional(),
  /** At most so much a day, by the prices above. */
  dailyCost: z.number().min(0).max(1_000_000).optional(),
  withheld: z.array(withheldKind).max(withheldKind.options.length),
  /** How long what was sent and came back is kept for the X-ray. */
  xrayDays: z.number().int().min(0).max(365),
});
export type ModelSettings = z.infer<typeof modelSettings>;

/** Why a model did not help; a stable code. What would have been made is made without one. */
export const modelFailure = z.enum([
  'off',
  'budget-spent',
  'resting',
  'timeout',
  'rate-limited',
  'refused',
  'malformed',
  'not-allowed',
  'model-missing',
  'too-long',
  'rejected',
  'unreachable',
  'not-masked',
]);
export type ModelFailure = z.infer<typeof modelFailure>;

/** What trying an embedding model showed. */
export const embedderTest = z.discriminatedUnion('works', [
  z.object({
    works: z.literal(true),
    /** Of the endpoint, or that it runs in the backend itself. */
    host: z.string(),
    model: z.string(),
    /** Of one short sentence. */
    latencyMs: z.number().nonnegative(),
    dimensions: z.number().int().positive(),
    /** As quick as somebody who searches waits; slower, their question is answered by words alone. */
    inTime: z.boolean(),
  }),
  z.object({
    works: z.literal(false),
    host: z.string(),
    model: z.string(),
    why: modelFailure,
    /** For the person who must act: in English, and by code and params, see `model-test-said.ts`. */
    message: z.string(),
    code: z.string().optional(),
    params: saidParams.optional(),
  }),
]);
export type EmbedderTest = z.infer<typeof embedderTest>;

const embeddings = embedderTest.optional();

/** What trying an endpoint showed; `embeddings` of the model for them that serves beside it, where there is one. */
export const providerTest = z.discriminatedUnion('works', [
  z.object({
    works: z.literal(true),
    /** Of one short question and its answer. */
    latencyMs: z.number().nonnegative(),
    shape: shapeMode,
    /** It tells how many tokens it used; otherwise they are estimated from the length of texts. */
    countsTokens: z.boolean(),
    /** Names of models it offers, where it tells. */
    models: z.array(z.string()).max(200),
    embeddings,
  }),
  z.object({
    works: z.literal(false),
    why: modelFailure,
    /** For the person who must act: in English, and by code and params, see `model-test-said.ts`. */
    message: z.string(),
    code: z.string().optional(),
    params: saidParams.optional(),
    embeddings,
  }),
]);
export type ProviderTest = z.infer<typeof providerTest>;
