import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelFailure, ProviderKind } from '../../../server/contract/models.ts';
import { generate } from '../../../server/models/generate.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ScriptedModel,
} from '../../support/scripted-model.ts';

let model: ScriptedModel;
beforeAll(async () => {
  model = await serveScriptedModel();
});
afterAll(() => model.close());
beforeEach(() => {
  model.requests.length = 0;
});

async function ask(
  kind: ProviderKind,
  reply: ModelReply,
  {
    timeoutMs = 10_000,
    signal,
    baseUrl = model.url,
  }: { timeoutMs?: number; signal?: AbortSignal; baseUrl?: string } = {},
) {
  model.script = () => reply;
  const endpoint = { kind, baseUrl, apiKey: 'key-of-tests', model: 'scripted-1' };
  return generate(
    {
      ...endpoint,
      ...{ fastModel: undefined, contextTokens: 8000, shape: 'schema' },
      ...{ pricePerMillionIn: 0, pricePerMillionOut: 0, isOwn: true, isPublicOnly: false },
    },
    {
      model: 'scripted-1',
      system: 'Say it.',
      messages: [{ role: 'user', text: '{"word":"blue"}' }],
      schema: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
      shape: 'schema',
      outputTokens: 50,
      timeoutMs,
      signal,
    },
  );
}

describe.each<ProviderKind>(['openai-compatible', 'anthropic'])(
  'an endpoint as %s has it',
  (kind) => {
    it('is told who asks, what and how much it may say, and tells words and tokens', async () => {
      const said = await ask(kind, { text: '{"word":"blue"}' });
      expect(said).toEqual({
        text: '{"word":"blue"}',
        tokensIn: 100,
        tokensOut: 20,
        countsTokens: true,
      });
      const [asked] = model.requests;
      expect(asked).toMatchObject({
        model: 'scripted-1',
        system: 'Say it.',
        messages: [{ role: 'user', text: '{"word":"blue"}' }],
        maxTokens: 50,
        shape: 'schema',
      });
      const key =
        kind === 'anthropic' ? asked?.headers['x-api-key'] : asked?.headers['authorization'];
      expect(key).toContain('key-of-tests');
    });

    it.each<[string, ModelReply, ModelFailure]>([
      ['is limited', { status: 429 }, 'rate-limited'],
      ['is overloaded', { status: 529 }, 'unreachable'],
      ['is broken', { status: 500 }, 'unreachable'],
      ['does not know the key', { status: 401 }, 'not-allowed'],
      ['has no such model', { status: 404 }, 'model-missing'],
      ['finds it too long', { status: 413 }, 'too-long'],
      ['takes too long itself', { status: 504 }, 'timeout'],
      ['wants something else', { status: 422 }, 'rejected'],
      ['says nothing', { text: '' }, 'refused'],
      [
        'refuses',
        { text: '', finish: kind === 'anthropic' ? 'refusal' : 'content_filter' },
        'refused',
      ],
      ['answers with a page', { status: 200, body: '<html>' }, 'malformed'],
      ['hangs up', { drop: true }, 'unreachable'],
    ])(
      'is asked once when it %s, and why it did not help is told in a code',
      async (_, reply, code) => {
        await expect(ask(kind, reply)).rejects.toMatchObject({ code });
        expect(model.requests).toHaveLength(1);
      },
    );

    it('that never answers is waited for no longer than said, and dropped when nobody waits any more', async () => {
      await expect(ask(kind, { hang: true }, { timeoutMs: 150 })).rejects.toMatchObject({
        code: 'timeout',
      });
      const asking = new AbortController();
      const answer = ask(kind, { hang: true }, { signal: asking.signal });
      asking.abort();
      await expect(answer).rejects.toMatchObject({ code: 'unreachable' });
    });

    it('is free where nobody was reached, and tells what a refusal took', async () => {
      const gone = await serveScriptedModel();
      await gone.close();
      const nobody = ask(kind, { drop: true }, { baseUrl: gone.url });
      await expect(nobody).rejects.toMatchObject({ code: 'unreachable', isFree: true });
      const refused = ask(kind, { text: '', usage: { in: 5000, out: 1 } });
      await expect(refused).rejects.toMatchObject({
        code: 'refused',
        used: { tokensIn: 5000, tokensOut: 1 },
      });
      await expect(ask(kind, { drop: true })).rejects.toMatchObject({ isFree: false });
    });

    it('says how long it wants to be left alone', async () => {
      const limited = ask(kind, { status: 429, headers: { 'retry-after': '20' } });
      await expect(limited).rejects.toMatchObject({ code: 'rate-limited', retryAfterMs: 20_000 });
    });
  },
);
