import { randomBytes } from 'node:crypto';
import type { Sandbox, Token } from '../sandbox.ts';

/** Zendesk's own lifetimes since 2026: half an hour, thirty days. */
const ACCESS_SECONDS = 30 * 60;
const REFRESH_SECONDS = 30 * 24 * 3600;

export interface TokenGrant {
  clientId: number;
  userId: number;
  scopes: string[];
  /** Seconds; default 1800. */
  expiresIn?: number;
  /** Seconds; default 2,592,000. */
  refreshExpiresIn?: number;
  /** Client credentials give none. Default true. */
  refreshable?: boolean;
}

/** Stores and returns a new access token with its refresh token. */
export function issueToken(sandbox: Sandbox, grant: TokenGrant): Token {
  const now = sandbox.clock.now();
  const refreshable = grant.refreshable ?? true;
  const token: Token = {
    id: sandbox.ids.next(),
    clientId: grant.clientId,
    userId: grant.userId,
    accessToken: randomBytes(32).toString('hex'),
    refreshToken: refreshable ? randomBytes(32).toString('hex') : undefined,
    scopes: grant.scopes,
    createdAt: now,
    expiresAt: now + (grant.expiresIn ?? ACCESS_SECONDS) * 1000,
    refreshExpiresAt: refreshable
      ? now + (grant.refreshExpiresIn ?? REFRESH_SECONDS) * 1000
      : undefined,
  };
  sandbox.oauth.tokens.set(token.id, token);
  return token;
}
