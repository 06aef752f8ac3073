import { createSecretKey, type KeyObject } from 'node:crypto';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { idPattern } from '../contract/id-pattern.ts';
import { widgetAudience } from '../contract/widget.ts';

/** The longest a token may live, and how far the clocks may differ. Zendesk's proxy signs one for each request. */
const maxAgeSeconds = 120;
const skewSeconds = 30;
const isInstallId = new RegExp(`^${idPattern}$`);

/**
 * Whom a token says it is from: read without trust. The install only tells which secret to try; the agent is
 * whatever the page wrote, good for thumbs and for "since you last looked", and for nothing that must be true.
 *
 * @returns no `installId` when it is no token or names none; an empty `agentId` when it names no agent
 */
export function readClaims(token: string): { installId: string | undefined; agentId: string } {
  try {
    const { iss, agent } = decodeJwt(token);
    return {
      installId: iss && isInstallId.test(iss) ? iss : undefined,
      agentId: typeof agent === 'string' && /^\d{1,19}$/.test(agent) ? agent : '',
    };
  } catch {
    return { installId: undefined, agentId: '' };
  }
}

/** When a token says it was signed: read without trust. */
export function readIssuedAt(token: string): Date | undefined {
  try {
    const { iat } = decodeJwt(token);
    return iat === undefined ? undefined : new Date(iat * 1000);
  } catch {
    return undefined;
  }
}

/**
 * Whether this token was signed with this install's secret, just now, for us. It proves the install and
 * nothing else: the claims are written by code in the browser.
 */
export async function verifyWidgetToken(
  token: string,
  secret: string,
  installId: string,
  now: Date,
): Promise<boolean> {
  // Before connecting, the setting is blank and Zendesk's proxy signs with an empty key: anybody can.
  if (secret === '') return false;
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ['HS256'],
      issuer: installId,
      audience: widgetAudience,
      requiredClaims: ['exp'],
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    const seconds = now.getTime() / 1000;
    const issuedTooLongAgo =
      payload.iat !== undefined && seconds - payload.iat > maxAgeSeconds + skewSeconds;
    const livesTooLong = (payload.exp ?? Infinity) - seconds > maxAgeSeconds + skewSeconds;
    return !issuedTooLongAgo && !livesTooLong;
  } catch {
    return false;
  }
}

/** jose prepares a key anew for each new object; the same object is prepared once. */
const keys = new Map<string, KeyObject>();
const mostKeys = 1000;

function keyOf(secret: string): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret, 'utf8');
  if (keys.size >= mostKeys) keys.clear();
  keys.set(secret, key);
  return key;
}

/** Signs a token as Zendesk's proxy does for us; for the sandbox and tests. */
export function signWidgetToken(
  secret: string,
  claims: Record<string, unknown>,
  now: Date,
  lifeSeconds = 60,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + lifeSeconds)
    .sign(new TextEncoder().encode(secret));
}
