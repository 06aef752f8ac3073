import { isoSeconds } from '../clock.ts';
import type { Sandbox, Token } from '../sandbox.ts';

/** An OAuth token as the API lists it: only the first ten characters of its secrets. */
export function showToken(sandbox: Sandbox, token: Token): Record<string, unknown> {
  return {
    id: token.id,
    url: `${sandbox.origin}/api/v2/oauth/tokens/${token.id}.json`,
    client_id: token.clientId,
    user_id: token.userId,
    token: token.accessToken.slice(0, 10),
    refresh_token: token.refreshToken?.slice(0, 10) ?? null,
    scopes: token.scopes,
    created_at: isoSeconds(token.createdAt),
    expires_at: isoSeconds(token.expiresAt),
    refresh_token_expires_at:
      token.refreshExpiresAt === undefined ? null : isoSeconds(token.refreshExpiresAt),
    used_at: token.usedAt === undefined ? null : isoSeconds(token.usedAt),
  };
}
