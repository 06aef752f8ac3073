import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  authorizeUrl,
  createPkce,
  exchangeCode,
  readGrantedScopes,
  refreshTokens,
  revokeCurrentToken,
  wantedScopes,
} from '../../../server/zendesk/oauth.ts';
import { scriptZendesk, type Reply } from './scripted-zendesk.ts';

const origin = 'https://acme.zendesk.com';
const client = { clientId: 'sidebrief', clientSecret: 'hush' };
const scopes = [...wantedScopes];
const grant = {
  code: 'c0de',
  redirectUrl: 'https://a.example/oauth/callback',
  verifier: 'v',
  scopes,
};
const tokens = {
  access_token: 'at',
  refresh_token: 'rt',
  scope: 'read hc:write',
  expires_in: 1800,
};

const exchangeWith = (reply: Reply) => {
  const scripted = scriptZendesk([reply]);
  return { ...scripted, answer: exchangeCode(scripted.transport, origin, client, grant) };
};

describe('The consent page', () => {
  it('is the account’s own, with the proof that the answer comes back to who asked (A-03)', () => {
    const request = {
      clientId: 'sidebrief',
      redirectUrl: grant.redirectUrl,
      state: 's',
      challenge: 'c',
      scopes,
    };
    const url = new URL(authorizeUrl(origin, request));
    expect(url.origin + url.pathname).toBe('https://acme.zendesk.com/oauth/authorizations/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'sidebrief',
      redirect_uri: grant.redirectUrl,
      scope: wantedScopes.join(' '),
      state: 's',
      code_challenge: 'c',
      code_challenge_method: 'S256',
    });
  });

  it('is asked for no more than Sidebrief uses (F-40)', () => {
    expect([...wantedScopes].sort()).toEqual(['apps:write', 'read', 'webhooks:write']);
  });

  it('is bound to a fresh verifier by its hash', () => {
    const [one, two] = [createPkce(), createPkce()];
    expect(one.verifier).not.toBe(two.verifier);
    expect(one.verifier).toMatch(/^[\w-]{43,128}$/);
    expect(one.challenge).toBe(createHash('sha256').update(one.verifier).digest('base64url'));
  });
});

describe('Tokens', () => {
  it('are had for the code, and their life is asked for', async () => {
    const { answer, requests } = exchangeWith({ status: 201, body: tokens });
    expect(await answer).toEqual({
      accessToken: 'at',
      refreshToken: 'rt',
      scopes: ['read', 'hc:write'],
      expiresInMs: 1_800_000,
    });
    expect(requests[0]?.url).toBe('https://acme.zendesk.com/oauth/tokens');
    expect(requests[0]?.headers.has('authorization')).toBe(false);
    expect(await requests[0]?.json()).toEqual({
      grant_type: 'authorization_code',
      code: 'c0de',
      redirect_uri: grant.redirectUrl,
      code_verifier: 'v',
      scope: wantedScopes.join(' '),
      client_id: 'sidebrief',
      client_secret: 'hush',
      expires_in: 1800,
      refresh_token_expires_in: 90 * 24 * 3600,
    });
  });

  it.each([
    ['half an hour when Zendesk does not say', undefined, 1_800_000],
    ['half an hour when Zendesk promises more', 172_800, 1_800_000],
    ['less when Zendesk says so', 300, 300_000],
  ])('live %s', async (_what, expires_in, expiresInMs) => {
    expect(await exchangeWith({ body: { ...tokens, expires_in } }).answer).toMatchObject({
      expiresInMs,
    });
  });

  it('may come without a refresh token and without scopes', async () => {
    const { answer } = exchangeWith({ body: { access_token: 'at' } });
    expect(await answer).toMatchObject({ refreshToken: undefined, scopes: [] });
  });

  it.each([400, 401, 403])('are refused with %i: only a new consent helps', async (status) => {
    const { answer } = exchangeWith({ status, body: { error: 'invalid_grant' } });
    await expect(answer).rejects.toMatchObject({
      remedy: 'reconnect',
      code: 'invalid_grant',
      status,
    });
  });

  it.each<Reply>([{ status: 429 }, { status: 500 }, 'no answer'])(
    'are not lost to a moment’s failure: %j may be tried again by who knows whether to',
    async (reply) => {
      const { answer, requests } = exchangeWith(reply);
      await expect(answer).rejects.toMatchObject({ remedy: 'retry-later' });
      expect(requests).toHaveLength(1);
    },
  );

  it('are renewed by the refresh token', async () => {
    const { transport, requests } = scriptZendesk([{ body: tokens }]);
    expect(await refreshTokens(transport, origin, client, 'old')).toMatchObject({
      refreshToken: 'rt',
    });
    const sent = (await requests[0]?.json()) as Record<string, unknown>;
    expect(sent).toMatchObject({
      grant_type: 'refresh_token',
      refresh_token: 'old',
      expires_in: 1800,
    });
  });

  it.each<Reply>([
    { body: { ...tokens, access_token: '' } },
    { body: { ...tokens, access_token: undefined } },
    { body: { ...tokens, expires_in: -1 } },
    { body: '<html>' },
  ])('are not read from %j, and nothing of it is repeated', async (reply) => {
    const { answer, logged } = exchangeWith(reply);
    const failure = await answer.catch((thrown: unknown) => thrown as Error);
    expect(failure).toMatchObject({ remedy: 'our-bug' });
    expect(String((failure as Error).stack) + logged.join()).not.toMatch(/hush|c0de|"rt"/);
  });

  it('say what they are good for', async () => {
    const answer: Reply = { body: { token: { id: 1, scopes: ['read'] } } };
    expect(await readGrantedScopes(scriptZendesk([answer]).client)).toEqual(['read']);
  });

  it('are revoked, and may be gone already (F-07)', async () => {
    const { client: account, requests } = scriptZendesk([{ status: 204 }, { status: 404 }]);
    await revokeCurrentToken(account);
    await revokeCurrentToken(account);
    expect(requests.map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  });
});
