import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import { openProvider } from './open-provider.ts';

/** What a browser must bring back, so that nobody signs somebody else in with a prepared link. */
export interface OidcTry {
  state: string;
  nonce: string;
  verifier: string;
}

export const oidcCallback = ({ publicUrl }: { publicUrl: string }): string =>
  `${publicUrl}/api/console/oidc/callback`;

/**
 * Sends somebody to sign in elsewhere, with proof key, state and nonce (OpenID Connect Core 1.0, 3.1.2; RFC 7636).
 *
 * @throws AppError `not_found` where no provider is configured, `sign_in_elsewhere_failed` while it is away
 */
export async function beginOidc({
  config,
}: Pick<Deps, 'config'>): Promise<{ url: URL; tried: OidcTry }> {
  if (!config.oidc) throw notFound();
  const provider = await openProvider(config.oidc);
  const tried = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: oidcCallback(config),
    scope: 'openid email profile',
    state: tried.state,
    nonce: tried.nonce,
    code_challenge: await calculatePKCECodeChallenge(tried.verifier),
    code_challenge_method: 'S256',
  });
  return { url, tried };
}
