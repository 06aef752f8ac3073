import { randomBytes } from 'node:crypto';
import type { User } from '../account.ts';
import type { Sandbox, Session } from '../sandbox.ts';

export const SESSION_COOKIE = '_zendesk_session';

/** Signs a person in to the agent interface; returns the value of the `_zendesk_session` cookie. */
export function startSession(sandbox: Sandbox, userId: number): string {
  const user = sandbox.account.users.get(userId);
  if (!user) throw new Error(`No user ${userId} in ${sandbox.subdomain}`);
  const value = randomBytes(24).toString('base64url');
  sandbox.sessions.set(value, { user, csrfToken: randomBytes(24).toString('base64url') });
  return value;
}

/** The session a request's cookie names; `undefined` when it names none. */
export function sessionOf(sandbox: Sandbox, request: Request): Session | undefined {
  const value = cookieValue(request.headers.get('cookie') ?? '');
  return value === undefined ? undefined : sandbox.sessions.get(value);
}

/** The person signed in with a request's cookie; `undefined` for nobody or someone suspended. */
export function userOfSession(sandbox: Sandbox, request: Request): User | undefined {
  const user = sessionOf(sandbox, request)?.user;
  return user?.active && !user.suspended ? user : undefined;
}

function cookieValue(header: string): string | undefined {
  return header
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === SESSION_COOKIE)?.[1];
}
