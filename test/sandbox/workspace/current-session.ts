import type { Context } from 'hono';
import { SESSION_COOKIE, sessionOf, startSession, userOfSession } from '../auth/session.ts';
import type { Sandbox, Session } from '../sandbox.ts';

/**
 * The session of a page request. Somebody without one is signed in as the account's first admin, so
 * that a newcomer sees the workspace at once.
 */
export function currentSession(sandbox: Sandbox, c: Context): Session {
  const user = userOfSession(sandbox, c.req.raw);
  const session = sessionOf(sandbox, c.req.raw);
  if (session && user && user.role !== 'end-user') return session;
  const admin = [...sandbox.account.users.values()].find(
    ({ role, active, suspended }) => role === 'admin' && active && !suspended,
  );
  if (!admin) throw new Error('The account has no admin to sign in as');
  return signIn(sandbox, c, admin.id);
}

/** Begins a session for this person and gives the browser its cookie. Throws for an unknown user. */
export function signIn(sandbox: Sandbox, c: Context, userId: number): Session {
  const value = startSession(sandbox, userId);
  c.header('set-cookie', `${SESSION_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax`);
  const session = sandbox.sessions.get(value);
  if (!session) throw new Error('The session did not start');
  return session;
}
