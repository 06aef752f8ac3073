import type { Context } from 'hono';
import { SESSION_COOKIE, sessionOf, startSession, userOfSession } from '../auth/session.ts';
import type { Sandbox, Session } from '../sandbox.ts';

/**
 * The signed-in agent of a page request. Somebody without a session is signed in as the account's
 * first admin, so that a newcomer sees the workspace at once; `signed` tells what cookie to set.
 */
export function currentSession(sandbox: Sandbox, c: Context): Session {
  const user = userOfSession(sandbox, c.req.raw);
  const session = sessionOf(sandbox, c.req.raw);
  if (session && user && user.role !== 'end-user') return session;
  const admins = [...sandbox.account.users.values()].filter(
    ({ role, active, suspended }) => role === 'admin' && active && !suspended,
  );
  // The owner a bare account begins with is nobody in particular; a filled one has people.
  const admin = admins.find(({ id }) => id !== sandbox.account.ownerId) ?? admins[0];
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
