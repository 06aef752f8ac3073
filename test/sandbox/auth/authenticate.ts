import type { User } from '../account.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Sandbox, Session, Token } from '../sandbox.ts';
import { sessionOf, userOfSession } from './session.ts';

/** Who asks: by an OAuth token, or by the agent's own browser session. */
export interface Caller {
  user: User;
  token?: Token;
  session?: Session;
}

/**
 * Who sent an API request; `undefined` for nobody (no credential, or Basic ones: API tokens are gone).
 * Throws 401 for a token that is unknown, expired or revoked, 403 for a browser write without its CSRF proof.
 */
export function authenticate(sandbox: Sandbox, request: Request): Caller | undefined {
  const [scheme = '', credential = ''] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return byToken(sandbox, credential);
  if (scheme !== '') return undefined;
  const session = sessionOf(sandbox, request);
  const user = userOfSession(sandbox, request);
  if (!session || !user) return undefined;
  if (!isSafe(request) && !provesOrigin(request, session)) throw forgery();
  return { user, session };
}

function byToken(sandbox: Sandbox, accessToken: string): Caller {
  const now = sandbox.clock.now();
  const token = [...sandbox.oauth.tokens.values()].find((one) => one.accessToken === accessToken);
  const user = token && sandbox.account.users.get(token.userId);
  if (!token || token.expiresAt <= now || !user?.active || user.suspended) throw invalidToken();
  token.usedAt = now;
  return { user, token };
}

function isSafe(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function provesOrigin(request: Request, session: Session): boolean {
  return (
    request.headers.get('x-csrf-token') === session.csrfToken ||
    request.headers.get('sec-fetch-site') === 'same-origin'
  );
}

function invalidToken(): ZendeskError {
  return new ZendeskError(
    401,
    {
      error: 'invalid_token',
      error_description:
        'The access token provided is expired, revoked, malformed or invalid for other reasons.',
    },
    { 'www-authenticate': 'Bearer realm="Zendesk", error="invalid_token"' },
  );
}

function forgery(): ZendeskError {
  return new ZendeskError(403, { error: 'Forbidden', description: 'Invalid authenticity token' });
}
