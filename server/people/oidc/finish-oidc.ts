import { authorizationCodeGrant } from 'openid-client';
import type { Deps } from '../../deps.ts';
import { AppError, notFound } from '../../errors.ts';
import { enterByClaims } from './enter-by-claims.ts';
import { openProvider } from './open-provider.ts';
import { oidcCallback, type OidcTry } from './begin-oidc.ts';
import { readIdentity, type Identity } from './read-identity.ts';

/**
 * Takes in who came back from signing in elsewhere. Signature, issuer, audience, nonce, state and proof key are checked
 * by the library.
 *
 * @param query of the address the browser came back to
 * @returns the id of the person
 * @throws AppError `sign_in_elsewhere_failed`, or `not_invited`
 */
export async function finishOidc(
  deps: Deps,
  query: string,
  { state, nonce, verifier }: OidcTry,
): Promise<string> {
  const { oidc } = deps.config;
  if (!oidc) throw notFound();
  const provider = await openProvider(oidc);
  const came = new URL(`${oidcCallback(deps.config)}${query}`);
  const vouchFor = async (): Promise<Identity> => {
    const tokens = await authorizationCodeGrant(provider, came, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return readIdentity(oidc, provider, tokens.claims(), tokens);
  };
  const identity = await vouchFor().catch((failure: unknown) => {
    throw new AppError('sign_in_elsewhere_failed', 'sign_in_elsewhere_failed', {
      cause: failure,
    });
  });
  return enterByClaims(deps, identity);
}
