import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../../server/zendesk/client.ts';
import { scriptZendesk, type Reply } from './scripted-zendesk.ts';

const get: Endpoint = {
  method: 'GET',
  path: '/api/v2/tickets/5158.json?x=1',
  name: 'tickets/{id}',
};
const post: Endpoint = {
  method: 'POST',
  path: '/api/v2/webhooks',
  name: 'webhooks',
  body: { a: 1 },
};
const put: Endpoint = { ...post, method: 'PUT' };
const remove: Endpoint = { method: 'DELETE', path: '/api/v2/webhooks/9', name: 'webhooks/{id}' };
const answer = z.object({ ok: z.literal(true) });
const ok: Reply = { body: { ok: true } };
const busy = (seconds: string): Reply => ({ status: 429, headers: { 'retry-after': seconds } });

afterEach(() => vi.restoreAllMocks());

describe('A call to Zendesk', () => {
  it('goes to the account with its token and gives back the parsed answer', async () => {
    const { client, requests } = scriptZendesk([ok]);
    expect(await client.request(get, answer)).toEqual({ ok: true });
    const [request] = requests;
    expect(request?.url).toBe('https://acme.zendesk.com/api/v2/tickets/5158.json?x=1');
    expect(request?.headers.get('authorization')).toBe('Bearer token-1');
    expect(request?.headers.get('accept')).toBe('application/json');
    expect(request?.headers.has('content-type')).toBe(false);
  });

  it('sends its body as JSON', async () => {
    const { client, requests } = scriptZendesk([{ status: 201, body: { ok: true } }]);
    await client.request(post, answer);
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(await requests[0]?.json()).toEqual({ a: 1 });
  });

  it('names the marketplace app, where there is one', async () => {
    const headers = { 'X-Zendesk-Marketplace-Name': 'Sidebrief' };
    const { client, requests } = scriptZendesk([ok], { headers });
    await client.request(get, answer);
    expect(requests[0]?.headers.get('x-zendesk-marketplace-name')).toBe('Sidebrief');
  });

  it('takes an answer without a body for done', async () => {
    const { client } = scriptZendesk([{ status: 204 }]);
    await expect(client.send(remove)).resolves.toBeUndefined();
  });

  it('takes a refusal for done only where the call says so', async () => {
    const gone: Reply = { status: 404 };
    await scriptZendesk([gone]).client.send({ ...remove, alsoFine: [404] });
    await expect(scriptZendesk([gone]).client.send(remove)).rejects.toMatchObject({ status: 404 });
  });
});

describe('When Zendesk is busy', () => {
  it('waits for exactly as long as asked, then asks again (A-05)', async () => {
    const { client, waits, requests } = scriptZendesk([busy('7'), ok]);
    await client.request(get, answer);
    expect(waits).toEqual([7000]);
    expect(requests).toHaveLength(2);
  });

  it('hands a longer wait on, in full, for the job to come back', async () => {
    const { client, waits, requests } = scriptZendesk([busy('93')]);
    const failure = { remedy: 'retry-later', status: 429, retryAfterMs: 93_000 };
    await expect(client.request(get, answer)).rejects.toMatchObject(failure);
    expect(waits).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('has one patience for all waits of a call together', async () => {
    const { client, waits } = scriptZendesk([busy('5'), busy('5')]);
    await expect(client.request(get, answer)).rejects.toMatchObject({ retryAfterMs: 5000 });
    expect(waits).toEqual([5000]);
  });

  it('waits for nothing when it may not', async () => {
    const { client, waits } = scriptZendesk([busy('1')], { patienceMs: 0 });
    await expect(client.request(get, answer)).rejects.toMatchObject({ retryAfterMs: 1000 });
    expect(waits).toEqual([]);
  });

  it('asks again for anything, also to create, since a refusal did nothing', async () => {
    const { client, requests } = scriptZendesk([busy('1'), ok]);
    await client.request(post, answer);
    expect(await requests[1]?.json()).toEqual({ a: 1 });
  });

  it('gives up after four tries', async () => {
    const { client, requests } = scriptZendesk([busy('1'), busy('1'), busy('1'), busy('1'), ok]);
    await expect(client.request(get, answer)).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(4);
  });
});

describe('When Zendesk fails or does not answer', () => {
  it.each<[string, Reply]>([
    ['500', { status: 500 }],
    ['502', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['503', { status: 503 }],
    ['no answer', 'no answer'],
  ])('tries again after %s, waiting longer each time (A-05)', async (_what, failing) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { client, waits } = scriptZendesk([failing, failing, failing, ok]);
    await client.request(get, answer);
    expect(waits).toEqual([400, 800, 1600]);
  });

  it.each([put, remove])('repeats $method, which does the same twice', async (endpoint) => {
    const { client, requests } = scriptZendesk(['no answer', { status: 500 }, ok]);
    await client.send(endpoint);
    expect(requests).toHaveLength(3);
  });

  it.each<[string, Reply]>([
    ['a lost answer', 'no answer'],
    ['500', { status: 500 }],
    ['503 that names a time', { status: 503, headers: { 'retry-after': '1' } }],
    ['409', { status: 409 }],
  ])('does not create twice after %s: it may have worked', async (_what, failing) => {
    const { client, requests } = scriptZendesk([failing, ok]);
    await expect(client.request(post, answer)).rejects.toMatchObject({ remedy: 'retry-later' });
    expect(requests).toHaveLength(1);
  });

  it('names the call in the failure and keeps what the connection said as its cause', async () => {
    const { client } = scriptZendesk(['no answer'], { patienceMs: 0 });
    await expect(client.request(get, answer)).rejects.toMatchObject({
      name: 'ZendeskError',
      remedy: 'retry-later',
      status: undefined,
      message: 'tickets/{id} got no answer',
      cause: expect.any(TypeError),
    });
  });

  it('gives each exchange fifteen seconds', async () => {
    const deadline = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
    const { client } = scriptZendesk([(request) => untilAborted(request)], { patienceMs: 0 });
    const call = client.request(get, answer);
    deadline.abort(new DOMException('too late', 'TimeoutError'));
    await expect(call).rejects.toMatchObject({ remedy: 'retry-later' });
    expect(timeout).toHaveBeenCalledWith(15_000);
  });

  it('stops when whoever asked has gone', async () => {
    const asker = new AbortController();
    const { client } = scriptZendesk([(request) => untilAborted(request)], {
      patienceMs: 0,
      signal: asker.signal,
    });
    const call = client.request(get, answer);
    asker.abort();
    await expect(call).rejects.toMatchObject({ remedy: 'retry-later' });
  });

  it('takes an answer that breaks off for no answer, not for one in an unknown form', async () => {
    const breaksOff = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"ok":'));
        controller.error(new TypeError('terminated'));
      },
    });
    const { client } = scriptZendesk([() => new Response(breaksOff)]);
    await expect(client.request(get, answer)).rejects.toMatchObject({ remedy: 'retry-later' });
  });
});

describe('When Zendesk refuses the token', () => {
  it('renews it once and goes on with the new one (A-05, F-06)', async () => {
    const { client, renewed, requests } = scriptZendesk([{ status: 401 }, ok]);
    await client.request(get, answer);
    expect(renewed).toEqual(['token-1']);
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('does not renew it twice: then an admin must connect again', async () => {
    const { client, renewed, givenUp, requests } = scriptZendesk([
      { status: 401 },
      { status: 401 },
      ok,
    ]);
    await expect(client.request(get, answer)).rejects.toMatchObject({ remedy: 'reconnect' });
    expect(renewed).toHaveLength(1);
    expect(givenUp).toEqual(['token-2']);
    expect(requests).toHaveLength(2);
  });

  it('creates with the renewed token, since a refusal did nothing', async () => {
    const { client } = scriptZendesk([{ status: 401 }, ok]);
    expect(await client.request(post, answer)).toEqual({ ok: true });
  });

  it('does not renew it for other refusals', async () => {
    const { client, renewed } = scriptZendesk([{ status: 403 }]);
    await expect(client.request(get, answer)).rejects.toMatchObject({ remedy: 'skip' });
    expect(renewed).toEqual([]);
  });
});

describe('An answer that is not what we know', () => {
  it.each([301, 302, 307, 308])('such as the redirect %i is not followed', async (status) => {
    const headers = { location: 'https://evil.example/' };
    const { client, requests } = scriptZendesk([{ status, headers }, ok]);
    await expect(client.request(get, answer)).rejects.toMatchObject({ remedy: 'our-bug', status });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.redirect).toBe('manual');
  });

  it('names the place that surprised us and nothing of the content', async () => {
    const schema = z.object({ ticket: z.object({ id: z.number(), subject: z.string() }) });
    const body = { ticket: { id: 'private words', subject: 5, body: 'more private words' } };
    const { client, requests, logged } = scriptZendesk([{ body }, ok]);
    const failure = await client.request(get, schema).catch((thrown: unknown) => thrown as Error);
    expect(failure).toMatchObject({
      remedy: 'our-bug',
      message: 'tickets/{id} answered in an unknown form at ticket.id, ticket.subject',
    });
    expect(JSON.stringify([failure, (failure as Error).stack, logged])).not.toContain('private');
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['HTML', '<html>sign in</html>'],
    ['nothing', ''],
    ['half of it', '{"ok":'],
    ['another type', '[]'],
  ])('such as %s is our mistake to look at, not one to repeat', async (_what, body) => {
    const { client, requests } = scriptZendesk([{ body }, ok]);
    await expect(client.request(get, answer)).rejects.toMatchObject({
      remedy: 'our-bug',
      message: 'tickets/{id} answered in an unknown form at its root',
    });
    expect(requests).toHaveLength(1);
  });
});

describe('What the log says of a call', () => {
  it('is its name, status and time: no id, no token, no body', async () => {
    const { client, logged } = scriptZendesk([ok]);
    await client.request({ ...post, body: { secret: 'hush' } }, answer);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ call: 'POST webhooks', status: 200 });
    expect(logged.join()).not.toMatch(/token-1|hush|acme/);
  });
});

function untilAborted(request: Request): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const { signal } = request;
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
