import { createHash, randomBytes } from 'node:crypto';
import type { OAuthClient, User } from '../sandbox/account.ts';
import { startSession } from '../sandbox/auth/session.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox/create-sandbox.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { issueToken } from '../sandbox/oauth/issue-token.ts';

export const REDIRECT = 'https://app.example.com/oauth/callback';
export const START = Date.parse('2026-10-30T09:00:00Z');

/** An account at a fixed time with one confidential client, and words for talking to it. */
export function coreAccount(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ startAt: START, ...options });
  const client = addClient(sandbox, { identifier: 'sidebrief', redirectUris: [REDIRECT] });
  return { sandbox, client, ...wordsFor(sandbox, client) };
}

function wordsFor(sandbox: Sandbox, client: OAuthClient) {
  const send = (path: string, init: RequestInit = {}) =>
    sandbox.fetch(new Request(`${sandbox.origin}${path}`, { redirect: 'manual', ...init }));
  const bearer = (scopes: string[] = ['read', 'write'], user?: User) =>
    issueToken(sandbox, {
      clientId: client.id,
      userId: user?.id ?? sandbox.account.ownerId,
      scopes,
    }).accessToken;
  /** As the account's owner with `read write`, unless another token is given. */
  const api = async (
    method: string,
    path: string,
    {
      token = bearer(),
      body,
      headers,
    }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ) =>
    send(`/api/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const get = async (path: string, token?: string) => json(await api('GET', path, { token }));
  const tokens = (body: Record<string, unknown>) =>
    send('/oauth/tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: client.identifier, client_secret: client.secret, ...body }),
    });
  /** Goes through the consent page as a signed-in person; returns where the browser is sent. */
  const consent = async (
    query: Record<string, string>,
    decision = 'allow',
    userId = sandbox.account.ownerId,
  ) => {
    const cookie = startSession(sandbox, userId);
    const csrf = sandbox.sessions.get(cookie)?.csrfToken ?? '';
    const response = await send('/oauth/authorizations', {
      method: 'POST',
      headers: {
        cookie: `_zendesk_session=${cookie}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ ...query, authenticity_token: csrf, decision }),
    });
    return new URL(response.headers.get('location') ?? 'about:blank');
  };
  return { send, bearer, api, get, tokens, consent };
}

/** What an authorization asks for, with a state. */
export function asking(over: Record<string, string> = {}): Record<string, string> {
  return {
    response_type: 'code',
    client_id: 'sidebrief',
    redirect_uri: REDIRECT,
    scope: 'read tickets:write',
    state: 'st4te',
    ...over,
  };
}

export function pkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, asked: { code_challenge: challenge, code_challenge_method: 'S256' } };
}

/** The body, its shape left to the assertions. */
export async function json(response: Response): Promise<any> {
  return response.json();
}
