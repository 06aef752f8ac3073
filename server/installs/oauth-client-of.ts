import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { OAuthClientPair } from '../zendesk/oauth.ts';
import type { Install } from './install.ts';

/**
 * The OAuth client of an install: its own where it has one (self-hosted), otherwise the deployment's.
 *
 * @throws AppError `oauth_client_missing` when there is neither
 */
export function oauthClientOf(deps: Deps, install: Install): OAuthClientPair {
  if (install.oauthClientId && install.oauthClientSecretSealed) {
    const context = { installId: install.id, purpose: 'oauth-client-secret' };
    return {
      clientId: install.oauthClientId,
      clientSecret: deps.sealer.open(install.oauthClientSecretSealed, context),
    };
  }
  if (deps.config.oauthClient) return deps.config.oauthClient;
  throw new AppError('oauth_client_missing', 'oauth_client_missing', { field: 'oauthClientId' });
}
