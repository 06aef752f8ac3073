import type { Deps } from '../deps.ts';
import { refreshTokens, type OAuthClientPair } from '../zendesk/oauth.ts';
import type { Grant } from './grant-store.ts';
import { canRead, originOf, type Install } from './install.ts';
import { isReadPublicly } from './is-for.ts';
import { oauthClientOf } from './oauth-client-of.ts';
import { revokeToken } from './token-client.ts';

/**
 * Whether an account's grant is worth nothing once it has this OAuth client: Zendesk renews a grant only for the client
 * it was given to (developer.zendesk.com, OAuth refresh flow).
 *
 * @param client `undefined` where none is given
 */
export function losesItsGrant(
  { config }: Pick<Deps, 'config'>,
  before: Install,
  client: OAuthClientPair | undefined,
): boolean {
  return canRead(before) && !isReadPublicly(before) && isAnotherClient({ config }, before, client);
}

/** Whether it is not the client that the account has, or the deployment has for it. */
export function isAnotherClient(
  { config }: Pick<Deps, 'config'>,
  before: Install,
  client: OAuthClientPair | undefined,
): boolean {
  const had = before.oauthClientId ?? config.oauthClient?.clientId;
  return client !== undefined && client.clientId !== had;
}

/**
 * Ends in Zendesk what a client was let do that was replaced, maybe because others know its secret. As well as can be:
 * here its grant is not used any more already.
 *
 * @param before the account with the client that was replaced
 */
export async function endAccess(deps: Deps, before: Install, grant: Grant): Promise<void> {
  const origin = originOf(deps.config, before);
  // A token that is too old cannot even be given back, but one more can be had for it.
  const isOld = grant.expiresAt <= deps.now();
  const tokens =
    isOld && grant.refreshToken
      ? await refreshTokens(
          deps.transport,
          origin,
          oauthClientOf(deps, before),
          grant.refreshToken,
        ).catch(() => undefined)
      : grant;
  if (tokens) await revokeToken(deps, origin, tokens.accessToken);
}
