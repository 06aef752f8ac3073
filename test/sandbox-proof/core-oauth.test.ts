import { describe, expect, it } from 'vitest';
import { startSession } from '../sandbox/auth/session.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { asking, coreAccount, json, pkce, REDIRECT } from './core-account.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('asking for consent', () => {
  const page = async (query: Record<string, string>, signedIn = true) => {
    const account = coreAccount();
    const cookie = startSession(account.sandbox, account.sandbox.account.ownerId);
    return account.send(`/oauth/authorizations/new?${new URLSearchParams(query)}`, {
      headers: signedIn ? { cookie: `_zendesk_session=${cookie}` } : {},
    });
  };

  it('shows the scopes in words, with Allow and Deny', async () => {
    const html = await (await page(asking())).text();
    expect(html).toContain('Read everything you can see');
    expect(html).toContain('Create, change and delete tickets');
    expect(html).toContain('>Allow<');
    expect(html).toContain('>Deny<');
    expect(html).toContain('authenticity_token');
  });

  it('lets somebody who is not signed in choose who they are, and goes on to the consent page', async () => {
    const { send, sandbox } = coreAccount();
    const path = `/oauth/authorizations/new?${new URLSearchParams(asking())}`;
    expect(await (await send(path)).text()).toContain('Account Owner');
    const signedIn = await send('/access/login', {
      method: 'POST',
      body: new URLSearchParams({ user_id: String(sandbox.account.ownerId), return_to: path }),
    });
    expect(signedIn.headers.get('location')).toBe(path);
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await send(path, { headers: { cookie } })).text()).toContain('>Allow<');
  });

  it('does not sign in across sites, nor go on to another host', async () => {
    const { send, sandbox } = coreAccount();
    const login = (headers: Record<string, string>, returnTo: string) =>
      send('/access/login', {
        method: 'POST',
        headers,
        body: new URLSearchParams({
          user_id: String(sandbox.account.ownerId),
          return_to: returnTo,
        }),
      });
    expect((await login({ 'sec-fetch-site': 'cross-site' }, '/agent')).status).toBe(403);
    expect((await login({}, '//evil.example/')).headers.get('location')).toBe('/agent');
  });

  it.each([
    ['an unknown client', { client_id: 'nobody' }],
    ['a redirect URI that is not registered', { redirect_uri: 'https://evil.example/' }],
    ['a redirect URI with one slash more', { redirect_uri: `${REDIRECT}/` }],
    ['no redirect URI', { redirect_uri: '' }],
  ])('stays on a page, and sends nobody anywhere, for %s', async (_name, over) => {
    const response = await page(asking(over));
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('Invalid authorization request');
  });

  it('refuses plain http as a redirect URI, except on this machine', async () => {
    const { sandbox, send } = coreAccount();
    const uris = [
      'http://app.example.com/cb',
      'http://localhost:3000/cb',
      'http://127.0.0.1:3000/cb',
    ];
    addClient(sandbox, { identifier: 'local', redirectUris: uris });
    const statuses = [];
    for (const redirect_uri of uris) {
      const query = new URLSearchParams(asking({ client_id: 'local', redirect_uri }));
      statuses.push((await send(`/oauth/authorizations/new?${query}`)).status);
    }
    expect(statuses).toEqual([400, 200, 200]);
  });

  it('tells the client by redirect what it asked wrongly', async () => {
    const { sandbox, consent } = coreAccount();
    addClient(sandbox, { identifier: 'public', kind: 'public', redirectUris: [REDIRECT] });
    addClient(sandbox, {
      identifier: 'narrow',
      redirectUris: [REDIRECT],
      allowedScopes: ['tickets:read'],
    });
    const errorOf = async (over: Record<string, string>) =>
      (await consent(asking(over))).searchParams.get('error');
    expect(await errorOf({ response_type: 'token' })).toBe('unsupported_response_type');
    expect(await errorOf({ client_id: 'public' })).toBe('invalid_request');
    expect(await errorOf({ code_challenge: 'x', code_challenge_method: 'plain' })).toBe(
      'invalid_request',
    );
    expect(await errorOf({ client_id: 'narrow', scope: 'read' })).toBe('invalid_scope');
    expect(
      (await consent(asking({ client_id: 'narrow', scope: 'read' }))).searchParams.get('state'),
    ).toBe('st4te');
  });

  it('F-02 sends back access_denied with the state when the person denies', async () => {
    const { consent } = coreAccount();
    const back = await consent(asking(), 'deny');
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe('st4te');
    expect(back.searchParams.has('code')).toBe(false);
  });

  it('takes no decision without the page’s own token', async () => {
    const { sandbox, send } = coreAccount();
    const cookie = startSession(sandbox, sandbox.account.ownerId);
    for (const forged of [
      new URLSearchParams(),
      new URLSearchParams({ authenticity_token: 'guess' }),
    ]) {
      const response = await send('/oauth/authorizations', {
        method: 'POST',
        headers: { cookie: `_zendesk_session=${cookie}` },
        body: new URLSearchParams({
          ...asking(),
          decision: 'allow',
          ...Object.fromEntries(forged),
        }),
      });
      expect(response.status).toBe(403);
    }
    expect(sandbox.oauth.codes.size).toBe(0);
  });
});

describe('exchanging a code', () => {
  const given = async (query = asking()) => {
    const account = coreAccount();
    const back = await account.consent(query);
    const exchange = (over: Record<string, unknown> = {}) =>
      account.tokens({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code'),
        redirect_uri: REDIRECT,
        scope: 'read tickets:write',
        ...over,
      });
    return { ...account, back, exchange };
  };

  it('gives a pair, and says how long it lives only when asked', async () => {
    const { exchange, back } = await given();
    expect(back.searchParams.get('state')).toBe('st4te');
    const response = await exchange();
    expect(response.status).toBe(200);
    const answer = await json(response);
    expect(Object.keys(answer).sort()).toEqual([
      'access_token',
      'refresh_token',
      'scope',
      'token_type',
    ]);
    expect(answer).toMatchObject({ token_type: 'bearer', scope: 'read tickets:write' });
  });

  it('answers the lifetimes that were asked for', async () => {
    const { exchange } = await given();
    const answer = await json(
      await exchange({ expires_in: 1800, refresh_token_expires_in: 604_800 }),
    );
    expect(answer).toMatchObject({ expires_in: 1799, refresh_token_expires_in: 604_800 });
  });

  it.each([
    ['too short a life', { expires_in: 299 }],
    ['too long a life', { expires_in: 172_801 }],
    ['too short a refresh life', { refresh_token_expires_in: 604_799 }],
    ['too long a refresh life', { refresh_token_expires_in: 7_776_001 }],
    ['a life that is no number', { expires_in: 'soon' }],
    ['a scope sent as a list', { scope: ['read'] }],
  ])('refuses %s as invalid_request and leaves the code unspent', async (_name, over) => {
    const { exchange } = await given();
    const refused = await exchange(over);
    expect(refused.status).toBe(400);
    expect((await json(refused)).error).toBe('invalid_request');
    expect((await exchange()).status).toBe(200);
  });

  it.each([
    ['another redirect URI', { redirect_uri: `${REDIRECT}/` }, 400, 'invalid_grant'],
    ['a code that was never given', { code: 'made-up' }, 400, 'invalid_grant'],
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
    ['an unknown client', { client_id: 'nobody' }, 401, 'invalid_client'],
    ['no secret and no PKCE', { client_secret: undefined }, 401, 'invalid_client'],
    ['no scope', { scope: undefined }, 400, 'invalid_scope'],
    ['more than was consented to', { scope: 'read write' }, 400, 'invalid_scope'],
    ['a grant type there is not', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_name, over, status, error) => {
    const { exchange } = await given();
    const response = await exchange(over);
    expect(response.status).toBe(status);
    expect((await json(response)).error).toBe(error);
  });

  it('takes a code once, and only within 120 seconds', async () => {
    const once = await given();
    expect((await once.exchange()).status).toBe(200);
    expect((await json(await once.exchange())).error).toBe('invalid_grant');
    const late = await given();
    late.sandbox.clock.advance(119_000);
    expect((await late.exchange()).status).toBe(200);
    const tooLate = await given();
    tooLate.sandbox.clock.advance(120_000);
    expect((await json(await tooLate.exchange())).error).toBe('invalid_grant');
  });

  it('takes a code from the client it was given to only', async () => {
    const { sandbox, exchange } = await given();
    const other = addClient(sandbox, { identifier: 'other', redirectUris: [REDIRECT] });
    const response = await exchange({ client_id: 'other', client_secret: other.secret });
    expect((await json(response)).error).toBe('invalid_grant');
  });

  it('PKCE stands in for the secret, and only the right verifier does', async () => {
    const { verifier, asked } = pkce();
    const right = await given(asking(asked));
    expect(
      (await right.exchange({ client_secret: undefined, code_verifier: verifier })).status,
    ).toBe(200);
    for (const code_verifier of [undefined, pkce().verifier]) {
      const wrong = await given(asking(asked));
      expect((await json(await wrong.exchange({ code_verifier }))).error).toBe('invalid_grant');
    }
  });

  it('takes the form encoding too', async () => {
    const { back, client, send } = await given();
    const response = await send('/oauth/tokens', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        client_id: client.identifier,
        client_secret: client.secret,
        redirect_uri: REDIRECT,
        scope: 'read',
      }),
    });
    expect(response.status).toBe(200);
  });
});

describe('refreshing', () => {
  const granted = async () => {
    const account = coreAccount();
    const code = (await account.consent(asking())).searchParams.get('code');
    const first = await json(
      await account.tokens({
        grant_type: 'authorization_code',
        code,
        redirect_uri: REDIRECT,
        scope: 'read',
      }),
    );
    const refresh = (refresh_token: string, over = {}) =>
      account.tokens({ grant_type: 'refresh_token', refresh_token, ...over });
    const statusOf = async (token: string) =>
      (await account.api('GET', '/tickets', { token })).status;
    return { ...account, first, refresh, statusOf };
  };

  it('F-06 gives a new pair and deletes the old one at once', async () => {
    const { first, refresh, statusOf } = await granted();
    const second = await json(await refresh(first.refresh_token));
    expect(await statusOf(first.access_token)).toBe(401);
    expect(await statusOf(second.access_token)).toBe(200);
  });

  it('refuses a spent refresh token with Zendesk’s words, and the chain survives', async () => {
    const { first, refresh, statusOf } = await granted();
    const second = await json(await refresh(first.refresh_token));
    const replay = await refresh(first.refresh_token);
    expect(replay.status).toBe(400);
    expect(await json(replay)).toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('invalid, expired, or revoked'),
    });
    expect(await statusOf(second.access_token)).toBe(200);
  });

  it('lets an access token live 30 minutes and a refresh token 30 days', async () => {
    const { sandbox, first, refresh, statusOf } = await granted();
    sandbox.clock.advance(30 * MINUTE - 1000);
    expect(await statusOf(first.access_token)).toBe(200);
    sandbox.clock.advance(2000);
    const expired = await statusOf(first.access_token);
    expect(expired).toBe(401);
    sandbox.clock.advance(29 * DAY);
    expect((await refresh(first.refresh_token)).status).toBe(200);
    const idle = await granted();
    idle.sandbox.clock.advance(30 * DAY);
    expect((await json(await idle.refresh(idle.first.refresh_token))).error).toBe('invalid_grant');
  });

  it('a lost answer to a refresh loses the grant', async () => {
    const { sandbox, first, refresh, statusOf } = await granted();
    sandbox.faults.add({ kind: 'lose-answer', path: '^/oauth/tokens' });
    await expect(refresh(first.refresh_token)).rejects.toThrow('fetch failed');
    expect((await json(await refresh(first.refresh_token))).error).toBe('invalid_grant');
    expect(await statusOf(first.access_token)).toBe(401);
  });

  it('wants the secret of a confidential client, and none of a public one', async () => {
    const { sandbox, first, refresh, client } = await granted();
    expect((await refresh(first.refresh_token, { client_secret: undefined })).status).toBe(401);
    const registered = sandbox.account.oauthClients.get(client.id);
    if (registered) registered.kind = 'public';
    expect((await refresh(first.refresh_token, { client_secret: undefined })).status).toBe(200);
  });

  it('dies with the person who granted it', async () => {
    const { sandbox, first, refresh, statusOf } = await granted();
    const owner = sandbox.account.users.get(sandbox.account.ownerId);
    if (owner) owner.suspended = true;
    expect(await statusOf(first.access_token)).toBe(401);
    expect((await json(await refresh(first.refresh_token))).error).toBe('invalid_grant');
  });
});

describe('client credentials', () => {
  it('act as the admin who made the client, without a refresh token', async () => {
    const { tokens, get } = coreAccount();
    const answer = await json(await tokens({ grant_type: 'client_credentials', scope: 'read' }));
    expect(answer).not.toHaveProperty('refresh_token');
    expect((await get('/users/me', answer.access_token)).user.name).toBe('Account Owner');
  });

  it('are not for public clients', async () => {
    const { sandbox, client, tokens } = coreAccount();
    const registered = sandbox.account.oauthClients.get(client.id);
    if (registered) registered.kind = 'public';
    const response = await tokens({ grant_type: 'client_credentials', scope: 'read' });
    expect((await json(response)).error).toBe('unauthorized_client');
  });
});

describe('what a token may do', () => {
  it.each([
    ['read', 'GET', '/tickets', 200],
    ['read', 'POST', '/tickets', 403],
    ['write', 'GET', '/tickets', 403],
    ['tickets:read', 'GET', '/tickets.json', 200],
    ['tickets:read', 'GET', '/ticket_fields', 200],
    ['tickets:read', 'GET', '/groups', 403],
    ['tickets:read', 'GET', '/search?query=x', 403],
    ['groups:read', 'GET', '/group_memberships', 200],
    ['users:read', 'GET', '/users/me', 200],
    ['webhooks:write', 'GET', '/webhooks', 403],
    ['webhooks:write', 'DELETE', '/webhooks/x', 404],
    ['tickets:reed', 'GET', '/tickets', 403],
    ['read tickets:reed', 'GET', '/tickets', 403],
    ['tickets:reed', 'GET', '/users/me', 403],
    ['tickets:reed', 'GET', '/oauth/tokens/current', 200],
  ])('%s: %s %s is %d', async (scope, method, path, status) => {
    const { api, bearer } = coreAccount();
    expect((await api(method, path, { token: bearer(scope.split(' ')) })).status).toBe(status);
  });

  it('names the scope that is missing', async () => {
    const { get, bearer } = coreAccount();
    expect(await get('/groups', bearer(['tickets:read']))).toEqual({
      error: 'Forbidden',
      description: 'You are missing the following required scopes: groups:read',
    });
  });

  it('is never more than the person who granted it may', async () => {
    const { sandbox, api, bearer } = coreAccount();
    const agent = addUser(sandbox, { name: 'Ana', role: 'agent' });
    const endUser = addUser(sandbox, { name: 'Eve' });
    for (const path of [
      '/webhooks',
      '/incremental/tickets/cursor?start_time=0',
      '/oauth/clients',
    ]) {
      expect((await api('GET', path, { token: bearer(['read'], agent) })).status).toBe(403);
    }
    expect((await api('GET', '/tickets', { token: bearer(['read'], endUser) })).status).toBe(403);
  });

  it('answers "Anonymous user" to nobody, 401 to a token that is none', async () => {
    const { send } = coreAccount();
    const nobody = await send('/api/v2/users/me');
    expect(nobody.status).toBe(200);
    expect((await json(nobody)).user).toMatchObject({ id: null, name: 'Anonymous user' });
    const basic = await send('/api/v2/users/me.json', { headers: { authorization: 'Basic eDp5' } });
    expect((await json(basic)).user.id).toBeNull();
    const bad = await send('/api/v2/users/me', { headers: { authorization: 'Bearer nope' } });
    expect(bad.status).toBe(401);
    expect((await json(bad)).error).toBe('invalid_token');
    const closed = await send('/api/v2/tickets');
    expect([closed.status, await json(closed)]).toEqual([
      401,
      { error: "Couldn't authenticate you" },
    ]);
  });

  it('F-07 can be looked at and given back', async () => {
    const { get, api, bearer } = coreAccount();
    const token = bearer(['read']);
    const { token: shown } = await get('/oauth/tokens/current', token);
    expect(shown).toMatchObject({
      scopes: ['read'],
      token: token.slice(0, 10),
      expires_at: '2026-10-30T09:30:00Z',
    });
    expect((await api('DELETE', '/oauth/tokens/current', { token })).status).toBe(204);
    expect((await api('GET', '/users/me', { token })).status).toBe(401);
  });

  it('can be revoked by its id, by an admin or its own person alone', async () => {
    const { sandbox, api, get, bearer } = coreAccount();
    const agent = addUser(sandbox, { name: 'Ana', role: 'agent' });
    const { token: mine } = await get('/oauth/tokens/current', bearer(['read']));
    const refused = await api('DELETE', `/oauth/tokens/${mine.id}`, {
      token: bearer(['write'], agent),
    });
    expect(refused.status).toBe(403);
    expect((await api('DELETE', `/oauth/tokens/${mine.id}`)).status).toBe(204);
  });
});

describe('the agent’s own session', () => {
  it('reads with the cookie, writes only with the page’s token or from the same origin', async () => {
    const { sandbox, send } = coreAccount();
    const value = startSession(sandbox, sandbox.account.ownerId);
    const cookie = `_zendesk_session=${value}`;
    const create = (headers: Record<string, string>) =>
      send('/api/v2/tickets', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ ticket: { subject: 'Hi', comment: { body: 'Hello' } } }),
      });
    const { user } = await json(await send('/api/v2/users/me', { headers: { cookie } }));
    expect(user.name).toBe('Account Owner');
    expect((await create({})).status).toBe(403);
    expect((await create({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await create({ 'x-csrf-token': user.authenticity_token })).status).toBe(201);
    expect((await create({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });
});

describe('what the account remembers of requests', () => {
  it('keeps headers and what was asked for, never a token or a secret', async () => {
    const { sandbox, api, tokens, client, bearer } = coreAccount();
    const token = bearer();
    await api('GET', '/tickets', { token, headers: { 'x-zendesk-marketplace-name': 'Sidebrief' } });
    await tokens({ grant_type: 'client_credentials', scope: 'read', expires_in: 1800 });
    const [read, grant] = sandbox.requests;
    expect(read).toMatchObject({ method: 'GET', path: '/api/v2/tickets', status: 200 });
    expect(read?.headers).toMatchObject({
      'x-zendesk-marketplace-name': 'Sidebrief',
      authorization: 'present',
    });
    expect(grant?.body).toMatchObject({ scope: 'read', expires_in: 1800 });
    const kept = JSON.stringify(sandbox.requests);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(client.secret);
  });
});
