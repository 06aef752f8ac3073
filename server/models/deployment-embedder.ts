import { basename, isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderKind } from '../contract/models.ts';

/** The model that tells what texts mean, which a deployment offers to its accounts. */
export interface DeploymentEmbedder {
  /** An endpoint that speaks as OpenAI does, or the `file:` address of a folder whose model runs in this process. */
  baseUrl: string;
  apiKey: string | undefined;
  model: string;
  /** Of a million tokens. */
  pricePerMillion: number;
}

interface EmbedderEnvironment {
  MODEL_KIND: ProviderKind;
  MODEL_URL?: string | undefined;
  MODEL_API_KEY?: string | undefined;
  EMBEDDINGS_MODEL?: string | undefined;
  EMBEDDINGS_URL?: string | undefined;
  EMBEDDINGS_API_KEY?: string | undefined;
  EMBEDDINGS_PRICE: number;
  EMBEDDINGS_FOLDER?: string | undefined;
}

/**
 * The deployment's embedding model, from the environment as it was parsed. The address and key of the language model
 * serve where none is given for it; that key goes to that address and to no other.
 *
 * @param problems takes a line for each half of a setting
 * @returns `undefined` where none is configured
 */
export function readDeploymentEmbedder(
  e: EmbedderEnvironment,
  problems: string[],
): DeploymentEmbedder | undefined {
  const { EMBEDDINGS_FOLDER: folder, EMBEDDINGS_MODEL: model } = e;
  if (folder !== undefined) return inFolder(folder, e, problems);
  if (model === undefined) {
    if (e.EMBEDDINGS_URL) problems.push('EMBEDDINGS_MODEL: which model to ask at EMBEDDINGS_URL');
    return undefined;
  }
  const shared = e.MODEL_KIND === 'anthropic' ? undefined : e.MODEL_URL;
  const baseUrl = e.EMBEDDINGS_URL ?? shared;
  if (!baseUrl) {
    problems.push(
      'EMBEDDINGS_URL: where the model is asked, e.g. http://localhost:11434/v1 (Anthropic offers none)',
    );
    return undefined;
  }
  const apiKey = e.EMBEDDINGS_API_KEY ?? (baseUrl === shared ? e.MODEL_API_KEY : undefined);
  return { baseUrl, apiKey, model, pricePerMillion: e.EMBEDDINGS_PRICE };
}

function inFolder(
  folder: string,
  { EMBEDDINGS_MODEL, EMBEDDINGS_URL }: EmbedderEnvironment,
  problems: string[],
): DeploymentEmbedder | undefined {
  if (!isAbsolute(folder)) problems.push('EMBEDDINGS_FOLDER: the whole path of a folder');
  if (EMBEDDINGS_MODEL || EMBEDDINGS_URL) {
    problems.push('EMBEDDINGS_FOLDER: either a folder, or EMBEDDINGS_MODEL at an endpoint');
  }
  const { href } = pathToFileURL(folder);
  return { baseUrl: href, apiKey: undefined, model: basename(folder), pricePerMillion: 0 };
}
