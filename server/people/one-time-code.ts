import { Secret, TOTP } from 'otpauth';

const issuer = 'Sidebrief';
const stepMs = 30_000;

/** A secret that an app for one-time codes shares with us: 160 random bits, in base 32 (RFC 4226, 4). */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What such an app reads from a picture. */
export function codeAddress(secret: string, email: string): string {
  return codesOf(secret, email).toString();
}

/**
 * Whether a code is good at a moment, or was or will be half a minute from it: clocks differ (RFC 6238, 5.2).
 *
 * @param after the step of the last code that was taken; that one and earlier ones are good no more
 * @returns the code's step; `undefined` when it is not good
 */
export function stepOfCode(
  secret: string,
  code: string,
  now: Date,
  after: number | undefined,
): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = codesOf(secret, '').validate({ token, timestamp: now.getTime(), window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(now.getTime() / stepMs) + delta;
  return after === undefined || step > after ? step : undefined;
}

function codesOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret) });
}
