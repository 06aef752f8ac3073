import { lookup } from 'node:dns/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAddress } from '../../../server/models/check-address.ts';
import { generate } from '../../../server/models/generate.ts';
import { serveScriptedModel } from '../../support/scripted-model.ts';

vi.mock('node:dns/promises', () => ({ lookup: vi.fn() }));

/** Where the name of the endpoint leads, each time it is asked for. */
const leadsTo = (...addresses: string[]) => {
  for (const address of addresses) {
    vi.mocked(lookup).mockResolvedValueOnce([{ address, family: 4 }] as never);
  }
};

beforeEach(() => vi.mocked(lookup).mockReset());

function ask(baseUrl: string, isPublicOnly: boolean) {
  return generate(
    { kind: 'openai-compatible', baseUrl, apiKey: 'key', isOwn: true, isPublicOnly },
    {
      ...{ model: 'm', system: '', messages: [{ role: 'user', text: 'Hello' }], schema: {} },
      ...{ shape: 'words', outputTokens: 10, timeoutMs: 2000 },
    },
  );
}

describe('an endpoint on a shared deployment', () => {
  it('whose name led to the open internet when it was saved is not asked where it leads inside', async () => {
    const model = await serveScriptedModel();
    const { port } = new URL(model.url);
    leadsTo('1.1.1.1', '127.0.0.1', '1.1.1.1');
    const typed = `https://models.example:${port}/v1`;
    expect(await checkAddress(typed, { publicOnly: true })).toEqual({ ok: true, baseUrl: typed });
    await expect(ask(typed, true)).rejects.toMatchObject({ code: 'not-allowed', isFree: true });
    expect(lookup).toHaveBeenCalledTimes(2);
    expect(model.requests).toEqual([]);
    await model.close();
  });

  it('is not asked in the clear', async () => {
    leadsTo('1.1.1.1');
    const asked = ask('http://models.example/v1', true);
    await expect(asked).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('an endpoint of a deployment of one’s own', () => {
  it('may be anywhere', async () => {
    const model = await serveScriptedModel(() => ({ text: 'Hello.' }));
    expect(await ask(model.url, false)).toMatchObject({ text: 'Hello.' });
    await model.close();
  });
});
