import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Only this is stored: whoever reads the table can use no link and no session of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
