import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { findSession, type SignedIn } from '../people/store.ts';
import { hashToken } from '../people/tokens.ts';
import type { AppEnv } from './env.ts';
import { readSessionCookie } from './session-cookie.ts';

/** @returns who is signed in by this request's cookie, if anybody */
export async function whoIsSignedIn(c: Context, deps: Deps): Promise<SignedIn | undefined> {
  const token = readSessionCookie(c, deps.config);
  return token ? findSession(deps.db, hashToken(token), deps.now()) : undefined;
}

/** Lets only console sessions through. */
export const requireSession = (deps: Deps) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const signedIn = await whoIsSignedIn(c, deps);
    if (!signedIn) throw new AppError('unauthenticated', 'unauthenticated');
    c.set('signedIn', signedIn);
    await next();
  });
