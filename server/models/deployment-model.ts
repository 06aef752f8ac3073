import type { ProviderKind, ShapeMode } from '../contract/models.ts';

/** An endpoint, and which of its models to ask. */
export interface Endpoint {
  kind: ProviderKind;
  baseUrl: string;
  /** `undefined` where the endpoint asks for none. */
  apiKey: string | undefined;
}

/** The model that a deployment offers to its accounts. */
export interface DeploymentModel extends Endpoint {
  model: string;
  fastModel: string | undefined;
  /** What a prompt and its answer may have together. */
  contextTokens: number;
  shape: ShapeMode;
  /** Of a million tokens. */
  pricePerMillionIn: number;
  pricePerMillionOut: number;
}

interface ModelEnvironment {
  MODEL_KIND: ProviderKind;
  MODEL_URL?: string | undefined;
  MODEL_API_KEY?: string | undefined;
  MODEL_NAME?: string | undefined;
  MODEL_FAST_NAME?: string | undefined;
  MODEL_CONTEXT_TOKENS: number;
  MODEL_SHAPE: ShapeMode;
  MODEL_PRICE_IN: number;
  MODEL_PRICE_OUT: number;
}

const anthropicUrl = 'https://api.anthropic.com/v1';

/**
 * The deployment's model, from the environment as it was parsed.
 *
 * @param problems takes a line for each half of a setting
 * @returns `undefined` where none is configured
 */
export function readDeploymentModel(
  e: ModelEnvironment,
  problems: string[],
): DeploymentModel | undefined {
  const baseUrl = e.MODEL_URL ?? (e.MODEL_KIND === 'anthropic' ? anthropicUrl : undefined);
  if (!e.MODEL_NAME) {
    if (e.MODEL_URL) problems.push('MODEL_NAME: which model to ask at MODEL_URL');
    return undefined;
  }
  if (!baseUrl) {
    problems.push('MODEL_URL: where the model is asked, e.g. http://localhost:11434/v1');
    return undefined;
  }
  if (e.MODEL_KIND === 'anthropic' && !e.MODEL_API_KEY) {
    problems.push('MODEL_API_KEY: Anthropic answers nobody without one');
  }
  return {
    kind: e.MODEL_KIND,
    baseUrl,
    apiKey: e.MODEL_API_KEY,
    model: e.MODEL_NAME,
    fastModel: e.MODEL_FAST_NAME,
    contextTokens: e.MODEL_CONTEXT_TOKENS,
    shape: e.MODEL_SHAPE,
    pricePerMillionIn: e.MODEL_PRICE_IN,
    pricePerMillionOut: e.MODEL_PRICE_OUT,
  };
}
