import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { knownBrowserLifeMs, sealKnownBrowser } from '../people/known-browser.ts';
import { hashToken } from '../people/tokens.ts';
import type { AppDeps } from './env.ts';

/** Has the browser remember that somebody signed in with it, so that a stranger's failures do not lock it out. */
export function setKnownBrowserCookie(c: Context, deps: AppDeps, personId: string): void {
  setCookie(c, nameFor(personId), sealKnownBrowser(deps, personId), {
    // Sent where somebody signs in, and nowhere else.
    path: '/api/console/sign-in',
    httpOnly: true,
    sameSite: 'Strict',
    secure: deps.config.publicUrl.startsWith('https://'),
    maxAge: knownBrowserLifeMs / 1000,
  });
}

export function readKnownBrowserCookie(c: Context, personId: string): string | undefined {
  return getCookie(c, nameFor(personId));
}

/** One for each person: some share a browser. */
const nameFor = (personId: string): string => `sidebrief-known-${hashToken(personId).slice(0, 12)}`;
