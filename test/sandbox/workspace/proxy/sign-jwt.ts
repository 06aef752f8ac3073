import { createHmac } from 'node:crypto';

/**
 * An HS256 token as Zendesk's proxy signs them for apps. A blank secret signs too, exactly as a blank
 * setting would at Zendesk: it is the receiver's duty to refuse such a token.
 */
export function signJwt(claims: Record<string, unknown>, secret: string): string {
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
