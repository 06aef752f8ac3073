import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedder } from '../../../server/models/open-embedder.ts';

const folder = mkdtempSync(join(tmpdir(), 'embedder-'));
const model = join(folder, 'small-model');
mkdirSync(model);
writeFileSync(join(model, 'config.json'), '{}');
afterAll(() => rmSync(folder, { recursive: true }));
const address = pathToFileURL(model).href;

/** As the package behaves, by its documentation. */
function fakePackage(pipeline: (...args: unknown[]) => Promise<unknown>) {
  return { env: {} as Record<string, unknown>, pipeline };
}

describe('an embedding model in this process', () => {
  it('is loaded from its folder, with nothing downloaded, and tells what texts mean', async () => {
    const asked: unknown[][] = [];
    const library = fakePackage(async (...args) => {
      asked.push(args);
      return async (texts: string[], how: object) => ({
        tolist: () => texts.map((text) => [text.length, Object.keys(how).length]),
      });
    });
    const embed = await openEmbedder(address, async () => library);
    expect(await embed(['a', 'four'])).toEqual([
      [1, 2],
      [4, 2],
    ]);
    expect(asked).toEqual([['feature-extraction', 'small-model', { local_files_only: true }]]);
    expect(library.env).toMatchObject({ allowRemoteModels: false, localModelPath: `${folder}/` });
  });

  it('says which package is missing, and how to get it', async () => {
    await expect(openEmbedder(address)).rejects.toMatchObject({
      code: 'embedder_package_missing',
      message: expect.stringContaining('npm install @huggingface/transformers'),
    });
  });

  it('says that there is no model in a folder, before any package is loaded', async () => {
    const unused = () => Promise.reject(new Error('not to be loaded'));
    await expect(openEmbedder(pathToFileURL(folder).href, unused)).rejects.toMatchObject({
      code: 'embedder_folder_missing',
    });
  });

  it('says that a model cannot be loaded', async () => {
    const broken = async () => fakePackage(() => Promise.reject(new Error('no such tensor')));
    await expect(openEmbedder(address, broken)).rejects.toMatchObject({
      code: 'embedder_unusable',
      message: expect.stringContaining('no such tensor'),
    });
  });
});
