import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { installIdPattern } from '../contract/install.ts';
import { widgetAudience } from '../contract/widget.ts';

/** The longest a token may live, and how far the clocks may differ. Zendesk's proxy signs one for each request. */
const maxAgeSeconds = 120;
const skewSeconds = 30;
const isInstallId = new RegExp(`^${installIdPattern}$`);

/**
 * The install a token says it is from: read without trust, only to find which secret to try.
 *
 * @returns `undefined` when it is no token or names no install
 */
export function readClaimedInstall(token: string): string | undefined {
  try {
    const issuer = decodeJwt(token).iss;
    return issuer && isInstallId.test(issuer) ? issuer : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The agent the sidebar says it runs for: written by code in the browser, so good for thumbs and for "since you
 * last looked", and for nothing that must be true.
 *
 * @param token one that was verified
 * @returns empty when it names none
 */
export function readClaimedAgent(token: string): string {
  const { agent } = decodeJwt(token);
  return typeof agent === 'string' && /^\d{1,19}$/.test(agent) ? agent : '';
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
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
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
