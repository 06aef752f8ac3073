import { existsSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What texts mean, as vectors of one length, computed in this process. */
export type InProcessEmbedder = (texts: string[]) => Promise<number[][]>;

/** Why no model runs in this process; a stable code, and words for whoever started it. */
export class EmbedderError extends Error {
  readonly code: 'embedder_package_missing' | 'embedder_folder_missing' | 'embedder_unusable';
  constructor(code: EmbedderError['code'], message: string, cause?: unknown) {
    super(`${message} (${code})`, { cause });
    this.name = 'EmbedderError';
    this.code = code;
  }
}

/** An optional peer dependency: whoever runs no model in this process never loads it. */
const packageName = '@huggingface/transformers';
const load = (): Promise<unknown> => import(packageName);

type Run = (texts: string[], how: object) => Promise<unknown>;
const run = z.custom<Run>((value) => typeof value === 'function');
const library = z.object({
  env: z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null),
  pipeline: z.custom<(task: string, model: string, options: object) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});
const answer = z.object({ tolist: z.custom<() => number[][]>((v) => typeof v === 'function') });

/**
 * Loads the model of a folder into this process. Nothing is downloaded, and no text leaves.
 *
 * @param address `file:`, of a folder with `config.json`, tokenizer and `onnx/` as transformers.js reads them
 *   (https://huggingface.co/docs/transformers.js/custom_usage)
 * @param loadPackage in place of the real one
 * @throws EmbedderError
 */
export async function openEmbedder(
  address: string,
  loadPackage: () => Promise<unknown> = load,
): Promise<InProcessEmbedder> {
  const folder = fileURLToPath(address).replace(/[/\\]+$/, '');
  if (!existsSync(join(folder, 'config.json'))) {
    throw new EmbedderError(
      'embedder_folder_missing',
      `EMBEDDINGS_FOLDER names ${folder}, and there is no model in it: its config.json is not there.`,
    );
  }
  const { env, pipeline } = await readPackage(loadPackage);
  Object.assign(env, { allowRemoteModels: false, localModelPath: dirname(folder) + sep });
  try {
    const options = { local_files_only: true };
    const extract = run.parse(await pipeline('feature-extraction', basename(folder), options));
    return async (texts) =>
      answer.parse(await extract(texts, { pooling: 'mean', normalize: true })).tolist();
  } catch (failure) {
    throw new EmbedderError(
      'embedder_unusable',
      `The model in ${folder} cannot be loaded: ${failure instanceof Error ? failure.message : 'unknown failure'}.`,
      failure,
    );
  }
}

async function readPackage(loadPackage: () => Promise<unknown>): Promise<z.output<typeof library>> {
  try {
    return library.parse(await loadPackage());
  } catch (failure) {
    throw new EmbedderError(
      'embedder_package_missing',
      `EMBEDDINGS_FOLDER needs the package ${packageName}, which is not installed: \`npm install ${packageName}\`, or name an endpoint with EMBEDDINGS_MODEL.`,
      failure,
    );
  }
}
