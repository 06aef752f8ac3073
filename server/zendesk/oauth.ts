import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import {
  exchange,
  parseAnswer,
  type Endpoint,
  type Transport,
  type ZendeskClient,
} from './client.ts';
import { ZendeskError } from './errors.ts';
import { currentTokenAnswer, tokenAnswer } from './payloads.ts';
import { readFailure } from './read-failure.ts';

/**
 * Everything Sidebrief asks for, in one place, and no more than it uses: `read` covers every GET, the others
 * the webhook and the app's settings (developer.zendesk.com, "OAuth tokens for grant types", scopes).
 */
export const wantedScopes = ['read', 'webhooks:write', 'apps:write'] as const;

/** Asked for besides, only where an admin wants topics to be set by themselves. */
export const topicScope = 'tickets:write';

/** Zendesk's own default; a missing `expires_in` means this, whatever else is said. */
const defaultAccessSeconds = 30 * 60;
/** What we ask for: the default access token, and a refresh token that outlives a long holiday. */
const askedAccessSeconds = 30 * 60;
const askedRefreshSeconds = 90 * 24 * 3600;

export interface OAuthClientPair {
  clientId: string;
  clientSecret: string;
}

/** A pair of tokens as Zendesk just gave it out. */
export interface FreshTokens {
  accessToken: string;
  refreshToken: string | undefined;
  /** As named in the answer; empty when it names none. */
  scopes: string[];
  expiresInMs: number;
}

export interface Pkce {
  verifier: string;
  challenge: string;
}

/** A PKCE verifier of 256 random bits and its S256 challenge (RFC 7636). */
export function createPkce(): Pkce {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** The consent page of the account (developer.zendesk.com, "Using PKCE"). The scope must be one string. */
export function authorizeUrl(
  origin: string,
  request: {
    clientId: string;
    redirectUrl: string;
    state: string;
    challenge: string;
    scopes: readonly string[];
  },
): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUrl,
    scope: request.scopes.join(' '),
    state: request.state,
    code_challenge: request.challenge,
    code_challenge_method: 'S256',
  });
  return `${origin}/oauth/authorizations/new?${query}`;
}

/** @throws ZendeskError; a code that was used, is older than 120 s or not ours has the code `invalid_grant` */
export function exchangeCode(
  transport: Transport,
  origin: string,
  client: OAuthClientPair,
  grant: { code: string; redirectUrl: string; verifier: string; scopes: readonly string[] },
): Promise<FreshTokens> {
  return askForTokens(transport, origin, client, {
    grant_type: 'authorization_code',
    code: grant.code,
    redirect_uri: grant.redirectUrl,
    code_verifier: grant.verifier,
    scope: grant.scopes.join(' '),
  });
}

/**
 * Trades the refresh token for a new pair; the old pair is dead at once.
 *
 * @throws ZendeskError `invalid_grant` means that only a new consent helps
 */
export function refreshTokens(
  transport: Transport,
  origin: string,
  client: OAuthClientPair,
  refreshToken: string,
): Promise<FreshTokens> {
  return askForTokens(transport, origin, client, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
}

/** The scopes that Zendesk says the token has, to be compared with what was asked: a misspelt one still yields a token. */
export async function readGrantedScopes(client: ZendeskClient): Promise<string[]> {
  const endpoint: Endpoint = {
    method: 'GET',
    path: '/api/v2/oauth/tokens/current',
    name: 'oauth/tokens/current',
  };
  return (await client.request(endpoint, currentTokenAnswer)).token.scopes;
}

/** Revokes the token in use, and with it the grant. A grant that is gone already is fine. */
export function revokeCurrentToken(client: ZendeskClient): Promise<void> {
  return client.send({
    method: 'DELETE',
    path: '/api/v2/oauth/tokens/current',
    name: 'oauth/tokens/current',
    alsoFine: [404],
  });
}

async function askForTokens(
  transport: Transport,
  origin: string,
  client: OAuthClientPair,
  grant: Record<string, string>,
): Promise<FreshTokens> {
  const endpoint: Endpoint = {
    method: 'POST',
    path: '/oauth/tokens',
    name: 'oauth/tokens',
    body: {
      ...grant,
      client_id: client.clientId,
      client_secret: client.clientSecret,
      // Left out, Zendesk leaves it out of the answer as well.
      expires_in: askedAccessSeconds,
      refresh_token_expires_in: askedRefreshSeconds,
    },
  };
  const response = await exchange(transport, origin, endpoint, {});
  if (!response.ok) throw asRefusal(await readFailure(response, endpoint.name));
  const answer: z.infer<typeof tokenAnswer> = await parseAnswer(response, endpoint, tokenAnswer);
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? undefined,
    scopes: answer.scope?.split(' ').filter(Boolean) ?? [],
    expiresInMs: Math.min(answer.expires_in ?? defaultAccessSeconds, defaultAccessSeconds) * 1000,
  };
}

/** At the token endpoint a refusal is about the grant or the client, and both end in connecting again. */
function asRefusal(failure: ZendeskError): ZendeskError {
  const final = failure.status === 400 || failure.status === 401 || failure.status === 403;
  if (!final) return failure;
  return new ZendeskError('reconnect', failure.message, {
    status: failure.status,
    code: failure.code,
  });
}
