import { randomBytes } from 'node:crypto';
import type { Sandbox } from '../sandbox.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

const CODE_SECONDS = 120;

/** What pressing Allow does: a code that lives 120 s, once, for this client and redirect URI. */
export function giveCode(sandbox: Sandbox, request: AuthorizationRequest, userId: number): string {
  const code = randomBytes(32).toString('hex');
  sandbox.oauth.codes.set(code, {
    code,
    clientId: request.client.id,
    userId,
    redirectUri: request.redirectUri,
    scopes: request.scopes,
    challenge: request.challenge,
    expiresAt: sandbox.clock.now() + CODE_SECONDS * 1000,
  });
  return code;
}
