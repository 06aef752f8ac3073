import { afterEach, describe, expect, it } from 'vitest';
import { startSession } from '../sandbox/auth/session.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { coreAccount, json } from './core-account.ts';

const MINUTE = 60_000;

describe('rate limits', () => {
  it('tell what is left on every answer, refusals too', async () => {
    const { api, bearer } = coreAccount({ requestsPerMinute: 400 });
    const first = await api('GET', '/tickets');
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-rate-limit': '400',
      'x-rate-limit-remaining': '399',
      'ratelimit-limit': '400',
      'ratelimit-remaining': '399',
      'ratelimit-reset': '60',
      'zendesk-ratelimit-tickets-index': 'total=20000; remaining=19999; resets=60',
    });
    expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const refused = await api('GET', '/groups', { token: bearer(['tickets:read']) });
    expect([refused.status, refused.headers.get('x-rate-limit-remaining')]).toEqual([403, '398']);
  });

  it('answer 429 with retry-after, not in JSON, until the minute is over', async () => {
    const { sandbox, api } = coreAccount({ requestsPerMinute: 2 });
    await api('GET', '/tickets');
    await api('GET', '/tickets');
    const refused = await api('GET', '/tickets');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('text/plain');
    sandbox.clock.advance(MINUTE);
    expect((await api('GET', '/tickets')).status).toBe(200);
  });

  it('allow ten exports a minute', async () => {
    const { sandbox, api } = coreAccount();
    const call = () => api('GET', '/incremental/tickets/cursor?start_time=0');
    expect((await call()).headers.get('zendesk-ratelimit-incremental-exports')).toBe(
      'total=10; remaining=9; resets=60',
    );
    for (let made = 1; made < 10; made += 1) expect((await call()).status).toBe(200);
    const refused = await call();
    expect([refused.status, (await json(refused)).error]).toEqual([429, 'TooManyRequests']);
    sandbox.clock.advance(MINUTE);
    expect((await call()).status).toBe(200);
  });

  it.each([
    ['30 updates of one ticket in ten minutes', false, 30, 9 * MINUTE],
    ['20 updates a minute on a trial account', true, 20, 0],
  ])('allow %s', async (_name, trial, max, later) => {
    const { sandbox, api } = coreAccount({ trial });
    const { id } = createTicket(sandbox, {
      subject: 'x',
      requesterId: sandbox.account.ownerId,
      comment: { body: 'x' },
    });
    const update = async () =>
      (await api('PUT', `/tickets/${id}`, { body: { ticket: {} } })).status;
    for (let made = 0; made < max; made += 1) expect(await update()).toBe(200);
    sandbox.clock.advance(later);
    expect(await update()).toBe(429);
    sandbox.clock.advance(MINUTE);
    expect(await update()).toBe(200);
  });

  it('do not count what agents do in their own browser', async () => {
    const { sandbox, send } = coreAccount({ requestsPerMinute: 1 });
    const cookie = `_zendesk_session=${startSession(sandbox, sandbox.account.ownerId)}`;
    for (let made = 0; made < 3; made += 1) {
      expect((await send('/api/v2/tickets', { headers: { cookie } })).status).toBe(200);
    }
  });
});

describe('faults', () => {
  const newTicket = { body: { ticket: { subject: 'x', comment: { body: 'x' } } } };

  it('answer the next requests that fit, and no others', async () => {
    const { sandbox, api } = coreAccount();
    sandbox.faults.add({
      kind: 'answer',
      method: 'GET',
      path: '/tickets',
      status: 503,
      times: 2,
      headers: { 'retry-after': '3' },
    });
    expect((await api('GET', '/groups')).status).toBe(200);
    expect((await api('POST', '/tickets', newTicket)).status).toBe(201);
    const hit = await api('GET', '/tickets');
    expect([hit.status, hit.headers.get('retry-after')]).toEqual([503, '3']);
    expect((await api('GET', '/tickets/1')).status).toBe(503);
    expect((await api('GET', '/tickets')).status).toBe(200);
  });

  it('lose a request before it is handled, or its answer afterwards', async () => {
    const { sandbox, api } = coreAccount();
    sandbox.faults.add({ kind: 'lose-request', path: '/tickets' });
    await expect(api('POST', '/tickets', newTicket)).rejects.toThrow('fetch failed');
    expect(sandbox.account.tickets.size).toBe(0);
    sandbox.faults.add({ kind: 'lose-answer', path: '/tickets', status: 504 });
    expect((await api('POST', '/tickets', newTicket)).status).toBe(504);
    expect(sandbox.account.tickets.size).toBe(1);
  });

  it('can be switched off before they hit', async () => {
    const { sandbox, api } = coreAccount();
    sandbox.faults.add({ kind: 'answer', status: 500 })();
    expect((await api('GET', '/tickets')).status).toBe(200);
  });
});

describe('an account on a port', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  });
  const serve = async () => {
    const sandbox = await serveSandbox();
    open.push(sandbox);
    return sandbox;
  };
  const post = (url: string, body: unknown) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('answers there, with urls that lead there', async () => {
    const sandbox = await serve();
    expect(sandbox.origin).toBe(`http://127.0.0.1:${sandbox.port}`);
    expect((await json(await fetch(`${sandbox.origin}/api/v2/users/me.json`))).user.name).toBe(
      'Anonymous user',
    );
  });

  it('has its clock and its faults under /sandbox', async () => {
    const sandbox = await serve();
    const before = sandbox.clock.now();
    expect((await post(`${sandbox.origin}/sandbox/clock`, { advanceMs: 3_600_000 })).status).toBe(
      200,
    );
    expect(sandbox.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    expect(
      (
        await post(`${sandbox.origin}/sandbox/faults`, {
          kind: 'answer',
          path: 'users/me',
          status: 500,
        })
      ).status,
    ).toBe(201);
    expect((await fetch(`${sandbox.origin}/api/v2/users/me`)).status).toBe(500);
    expect((await post(`${sandbox.origin}/sandbox/faults`, { kind: 'earthquake' })).status).toBe(
      400,
    );
  });

  it('breaks the connection when a request or an answer is to be lost', async () => {
    const sandbox = await serve();
    await post(`${sandbox.origin}/sandbox/faults`, { kind: 'lose-answer', path: 'users/me' });
    await expect(fetch(`${sandbox.origin}/api/v2/users/me`)).rejects.toThrow();
    expect((await fetch(`${sandbox.origin}/api/v2/users/me`)).status).toBe(200);
  });

  it('has no levers when it stands for a real host', async () => {
    const { send } = coreAccount();
    const response = await send('/sandbox/clock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"advanceMs":1}',
    });
    expect(response.status).not.toBe(200);
  });
});
