import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { callBackend } from '../../../app/sidebar/zaf/call-backend.ts';
import type { ZafRequest } from '../../../app/sidebar/zaf/client.ts';
import { RequestError } from '../../../app/sidebar/zaf/request-error.ts';

const answer = z.object({ ok: z.boolean() });

function call(request: (request: ZafRequest) => Promise<unknown>, signal?: AbortSignal) {
  return callBackend(
    { request },
    {
      origin: 'https://brief.example.com',
      path: '/widget/tickets/42/brief',
      body: { refresh: false },
      answer,
      installId: 'ins_1',
      subject: 'ticket:42',
      agentId: '9',
      signal: signal ?? new AbortController().signal,
    },
  );
}

describe('callBackend', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks through Zendesk’s proxy, which signs the token and holds the secret', async () => {
    const requests: ZafRequest[] = [];
    const found = await call(async (request) => {
      requests.push(request);
      return { ok: true };
    });
    expect(found).toEqual({ ok: true });
    expect(requests).toEqual([
      {
        url: 'https://brief.example.com/widget/tickets/42/brief',
        type: 'POST',
        dataType: 'json',
        contentType: 'application/json',
        data: '{"refresh":false}',
        cors: false,
        secure: true,
        autoRetry: false,
        headers: { Authorization: 'Bearer {{jwt.token}}' },
        jwt: {
          algorithm: 'HS256',
          secret_key: '{{setting.widget_secret}}',
          expiry: 60,
          claims: { iss: 'ins_1', aud: 'sidebrief-widget', sub: 'ticket:42', agent: '9' },
        },
      },
    ]);
  });

  it.each([
    [{ status: 0 }, 'offline'],
    ['a text', 'offline'],
    [{ status: 401 }, 'unauthorized'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 404 }, 'not-found'],
    [{ status: 408 }, 'timed-out'],
    [{ status: 422 }, 'refused'],
    [{ status: 429 }, 'busy'],
    [{ status: 500 }, 'unavailable'],
    [{ status: 504 }, 'unavailable'],
  ])('turns a rejection of %j into %s', async (rejection, code) => {
    await expect(call(() => Promise.reject(rejection))).rejects.toMatchObject({ code });
  });

  it('refuses an answer that is not what was agreed on', async () => {
    await expect(call(async () => ({ ok: 'yes' }))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('gives up after ten seconds, since ZAF itself never does', async () => {
    const waiting = call(() => new Promise(() => undefined)).catch((failure: unknown) => failure);
    await vi.advanceTimersByTimeAsync(9_999);
    let settled = false;
    void waiting.then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ code: 'timed-out' });
  });

  it('stops waiting when it is aborted, before or during', async () => {
    const asking = new AbortController();
    const waiting = call(() => new Promise(() => undefined), asking.signal).catch(
      (e: unknown) => e,
    );
    asking.abort();
    expect(await waiting).toBeInstanceOf(RequestError);
    expect(await waiting).toMatchObject({ code: 'aborted' });
    await expect(call(async () => ({ ok: true }), asking.signal)).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});
