import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { OAuthClient } from '../account.ts';
import type { Sandbox, Token } from '../sandbox.ts';
import { issueToken } from './issue-token.ts';
import { oauthError } from './oauth-error.ts';
import { parseScope } from './parse-scope.ts';
import { withinCeiling } from './within-ceiling.ts';

const seconds = (min: number, max: number) => z.coerce.number().int().min(min).max(max).optional();

const tokenRequest = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string().optional(),
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
  code_verifier: z.string().optional(),
  refresh_token: z.string().optional(),
  scope: z.string().optional(),
  expires_in: seconds(300, 172_800),
  refresh_token_expires_in: seconds(604_800, 7_776_000),
});

type TokenRequest = z.infer<typeof tokenRequest>;

/**
 * Answers `POST /oauth/tokens` (developer.zendesk.com, "Grant-type tokens"): authorization codes,
 * rotating refresh tokens, client credentials. Lifetimes stand in the answer only when asked for.
 * Throws OAuth's errors.
 */
export function grantTokens(sandbox: Sandbox, body: unknown): Record<string, unknown> {
  const parsed = tokenRequest.safeParse(body);
  if (!parsed.success) throw oauthError('invalid_request', z.prettifyError(parsed.error));
  const request = parsed.data;
  const client = findClient(sandbox, request);
  return answer(request, grant(sandbox, client, request));
}

function findClient(sandbox: Sandbox, request: TokenRequest): OAuthClient {
  const client = [...sandbox.account.oauthClients.values()].find(
    ({ identifier }) => identifier === request.client_id,
  );
  if (!client) throw oauthError('invalid_client');
  if (request.client_secret !== undefined && !same(request.client_secret, client.secret)) {
    throw oauthError('invalid_client');
  }
  return client;
}

function grant(sandbox: Sandbox, client: OAuthClient, request: TokenRequest): Token {
  switch (request.grant_type) {
    case 'authorization_code':
      return redeemCode(sandbox, client, request);
    case 'refresh_token':
      return rotate(sandbox, client, request);
    case 'client_credentials':
      return actAsOwner(sandbox, client, request);
    default:
      throw oauthError('unsupported_grant_type');
  }
}

function redeemCode(sandbox: Sandbox, client: OAuthClient, request: TokenRequest): Token {
  const code = sandbox.oauth.codes.get(request.code ?? '');
  // Spent whatever comes next: a code that failed once must not be tried again.
  sandbox.oauth.codes.delete(request.code ?? '');
  if (!code || code.clientId !== client.id || code.expiresAt <= sandbox.clock.now()) {
    throw oauthError('invalid_grant');
  }
  if (code.redirectUri !== request.redirect_uri) throw oauthError('invalid_grant');
  const provenByVerifier = code.challenge !== undefined;
  if (provenByVerifier && !answersChallenge(request.code_verifier, code.challenge)) {
    throw oauthError('invalid_grant');
  }
  if (!provenByVerifier && request.client_secret === undefined) throw oauthError('invalid_client');
  // The scope goes to both calls; left out here, Zendesk gives no usable token.
  if (request.scope === undefined) throw oauthError('invalid_scope');
  const scopes = parseScope(request.scope);
  if (!scopes.every((scope) => code.scopes.includes(scope))) throw oauthError('invalid_scope');
  return issueToken(sandbox, {
    clientId: client.id,
    userId: code.userId,
    scopes,
    ...lifetimes(request),
  });
}

function rotate(sandbox: Sandbox, client: OAuthClient, request: TokenRequest): Token {
  if (client.kind === 'confidential' && request.client_secret === undefined) {
    throw oauthError('invalid_client');
  }
  const old = [...sandbox.oauth.tokens.values()].find(
    ({ refreshToken }) => refreshToken !== undefined && refreshToken === request.refresh_token,
  );
  const user = old && sandbox.account.users.get(old.userId);
  if (!old || old.clientId !== client.id || !user?.active || user.suspended) {
    throw oauthError('invalid_grant');
  }
  if ((old.refreshExpiresAt ?? 0) <= sandbox.clock.now()) throw oauthError('invalid_grant');
  const scopes = request.scope === undefined ? old.scopes : parseScope(request.scope);
  if (!scopes.every((scope) => old.scopes.includes(scope))) throw oauthError('invalid_scope');
  sandbox.oauth.tokens.delete(old.id);
  return issueToken(sandbox, {
    clientId: client.id,
    userId: old.userId,
    scopes,
    ...lifetimes(request),
  });
}

/** Confidential clients only; acts as the admin who made the client, without a refresh token. */
function actAsOwner(sandbox: Sandbox, client: OAuthClient, request: TokenRequest): Token {
  if (client.kind !== 'confidential') throw oauthError('unauthorized_client');
  if (request.client_secret === undefined) throw oauthError('invalid_client');
  const scopes = parseScope(request.scope);
  if (!withinCeiling(client, scopes)) throw oauthError('invalid_scope');
  return issueToken(sandbox, {
    clientId: client.id,
    userId: client.userId,
    scopes,
    refreshable: false,
    ...lifetimes(request),
  });
}

function lifetimes(request: TokenRequest) {
  return { expiresIn: request.expires_in, refreshExpiresIn: request.refresh_token_expires_in };
}

function answer(request: TokenRequest, token: Token): Record<string, unknown> {
  return {
    access_token: token.accessToken,
    ...(token.refreshToken === undefined ? {} : { refresh_token: token.refreshToken }),
    token_type: 'bearer',
    scope: token.scopes.join(' '),
    // Live accounts answer one second less than was asked for.
    ...(request.expires_in === undefined ? {} : { expires_in: request.expires_in - 1 }),
    ...(request.refresh_token_expires_in === undefined || token.refreshToken === undefined
      ? {}
      : { refresh_token_expires_in: request.refresh_token_expires_in }),
  };
}

function answersChallenge(verifier: string | undefined, challenge = ''): boolean {
  if (verifier === undefined) return false;
  return same(createHash('sha256').update(verifier).digest('base64url'), challenge);
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
