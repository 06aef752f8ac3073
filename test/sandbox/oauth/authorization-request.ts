import type { OAuthClient } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { parseScope } from './parse-scope.ts';
import { withinCeiling } from './within-ceiling.ts';

export interface AuthorizationRequest {
  client: OAuthClient;
  redirectUri: string;
  scopes: string[];
  state?: string;
  challenge?: string;
}

export type CheckedAuthorization =
  /** Nobody to send back to: a page says what is wrong. */
  | { kind: 'page'; message: string }
  /** The client is told by its own redirect URI. */
  | { kind: 'redirect'; location: string }
  | { kind: 'ask'; request: AuthorizationRequest };

/** Checks the query of `/oauth/authorizations/new`, in the order that decides who is told of an error. */
export function checkAuthorization(sandbox: Sandbox, query: URLSearchParams): CheckedAuthorization {
  const identifier = query.get('client_id') ?? '';
  const client = [...sandbox.account.oauthClients.values()].find(
    (one) => one.identifier === identifier,
  );
  if (!client) {
    return {
      kind: 'page',
      message: `There is no OAuth client with the identifier “${identifier}”.`,
    };
  }
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!client.redirectUris.includes(redirectUri) || !isAllowedUri(redirectUri)) {
    return {
      kind: 'page',
      message: `“${redirectUri}” is not a redirect URL of ${client.name}. It must be spelled exactly as registered, and use HTTPS unless it points at this computer.`,
    };
  }
  const state = query.get('state') ?? undefined;
  const refuse = (error: string, description: string): CheckedAuthorization => ({
    kind: 'redirect',
    location: backTo(redirectUri, { error, error_description: description, state }),
  });
  if (query.get('response_type') !== 'code') {
    return refuse('unsupported_response_type', 'Only response_type=code is supported.');
  }
  const challenge = query.get('code_challenge') ?? undefined;
  if (challenge === undefined && client.kind === 'public') {
    return refuse('invalid_request', 'Public clients must use PKCE: code_challenge is missing.');
  }
  if (challenge !== undefined && query.get('code_challenge_method') !== 'S256') {
    return refuse('invalid_request', 'code_challenge_method must be S256.');
  }
  const scopes = parseScope(query.get('scope') ?? undefined);
  if (!withinCeiling(client, scopes)) {
    return refuse('invalid_scope', 'The client may not ask for these scopes.');
  }
  return { kind: 'ask', request: { client, redirectUri, scopes, state, challenge } };
}

/** The client's redirect URI with what it is told; undefined values are left out. */
export function backTo(redirectUri: string, params: Record<string, string | undefined>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

function isAllowedUri(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname } = new URL(uri);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
  );
}
