import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../server/config.ts';

const embedderOf = (env: Record<string, string>) => loadConfig(env).embedder;
const language = { MODEL_URL: 'http://localhost:1/v1', MODEL_NAME: 'm', MODEL_API_KEY: 'key-of-m' };

describe('the embedding model of a deployment', () => {
  it('is none unless one is named', () => {
    expect(embedderOf(language)).toBeUndefined();
  });

  it('is asked where the language model is, with its key', () => {
    expect(embedderOf({ ...language, EMBEDDINGS_MODEL: 'e', EMBEDDINGS_PRICE: '0.02' })).toEqual({
      ...{ baseUrl: 'http://localhost:1/v1', apiKey: 'key-of-m', model: 'e' },
      pricePerMillion: 0.02,
    });
  });

  it('is never sent the key of another address', () => {
    const elsewhere = { EMBEDDINGS_URL: 'http://localhost:2/v1', EMBEDDINGS_MODEL: 'e' };
    expect(embedderOf({ ...language, ...elsewhere })?.apiKey).toBeUndefined();
    expect(embedderOf({ ...language, ...elsewhere, EMBEDDINGS_API_KEY: 'k' })?.apiKey).toBe('k');
  });

  it('can be a folder, and then costs nothing', () => {
    expect(embedderOf({ EMBEDDINGS_FOLDER: '/models/small one' })).toEqual({
      ...{ baseUrl: 'file:///models/small%20one', apiKey: undefined, model: 'small one' },
      pricePerMillion: 0,
    });
  });

  it.each([
    [{ EMBEDDINGS_URL: 'http://localhost:2/v1' }, 'EMBEDDINGS_MODEL'],
    [{ EMBEDDINGS_MODEL: 'e' }, 'EMBEDDINGS_URL'],
    [
      { EMBEDDINGS_MODEL: 'e', MODEL_KIND: 'anthropic', MODEL_NAME: 'm', MODEL_API_KEY: 'k' },
      'EMBEDDINGS_URL',
    ],
    [{ EMBEDDINGS_FOLDER: 'models' }, 'EMBEDDINGS_FOLDER'],
    [{ EMBEDDINGS_FOLDER: '/models', EMBEDDINGS_MODEL: 'e' }, 'EMBEDDINGS_FOLDER'],
  ])('says what is wrong with %j', (env, name) => {
    expect(() => loadConfig(env as unknown as Record<string, string>)).toThrow(name);
  });
});
