import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Config } from '../config.ts';
import { sessionLifeMs } from '../people/sign-in.ts';

/**
 * The console's cookie. The `__Host-` prefix binds it to this host and https; on plain loopback http, where
 * browsers refuse the prefix, it goes without. The token in it is 256 random bits looked up by hash, so a
 * signature on the cookie would add nothing.
 */
export function setSessionCookie(c: Context, config: Config, token: string): void {
  setCookie(c, nameFor(config), token, {
    path: '/',
    httpOnly: true,
    // Lax, not strict: Zendesk's consent page leads back here by a link.
    sameSite: 'Lax',
    secure: isSecure(config),
    maxAge: sessionLifeMs / 1000,
  });
}

export function readSessionCookie(c: Context, config: Config): string | undefined {
  return getCookie(c, nameFor(config));
}

export function clearSessionCookie(c: Context, config: Config): void {
  deleteCookie(c, nameFor(config), { path: '/', secure: isSecure(config) });
}

const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https://');
const nameFor = (config: Config): string => (isSecure(config) ? '__Host-sidebrief' : 'sidebrief');
