import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { OAuthClientPair } from '../zendesk/oauth.ts';

/**
 * The OAuth client that an admin gave for one account.
 *
 * @returns `undefined` where none was given
 * @throws AppError `half_a_pair` when only one of client id and secret is given (A-01, N-01); `invalid_input` where the
 *   deployment has one for all accounts
 */
export function ownClientOf(
  { config }: Pick<Deps, 'config'>,
  typed: { oauthClientId?: string | undefined; oauthClientSecret?: string | undefined },
): OAuthClientPair | undefined {
  const clientId = typed.oauthClientId || undefined;
  const clientSecret = typed.oauthClientSecret || undefined;
  if (Boolean(clientId) !== Boolean(clientSecret)) {
    const missing = clientId ? 'oauthClientSecret' : 'oauthClientId';
    const reason = clientId ? 'half_a_pair_secret' : 'half_a_pair_id';
    throw new AppError('half_a_pair', reason, {
      field: missing,
    });
  }
  if (!clientId || !clientSecret) return undefined;
  if (config.mode.name === 'marketplace') {
    throw new AppError('invalid_input', 'own_client_unwanted', { field: 'oauthClientId' });
  }
  return { clientId, clientSecret };
}

/** The columns of an account with an OAuth client of its own. */
export function sealedClient(
  { sealer }: Pick<Deps, 'sealer'>,
  installId: string,
  { clientId, clientSecret }: OAuthClientPair,
) {
  return {
    oauthClientId: clientId,
    oauthClientSecretSealed: sealer.seal(clientSecret, {
      installId,
      purpose: 'oauth-client-secret',
    }),
  };
}

/** The columns of an account that has none of its own. */
export const noOwnClient = { oauthClientId: null, oauthClientSecretSealed: null };

/** Somebody has to sign in to Zendesk, and there is no client for it. */
export function clientMissing(): AppError {
  return new AppError('oauth_client_missing', 'oauth_client_needed', { field: 'oauthClientId' });
}
