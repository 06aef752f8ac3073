import type { Deps } from '../deps.ts';
import { createZendeskClient, type ZendeskClient } from '../zendesk/client.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { revokeCurrentToken } from '../zendesk/oauth.ts';

/** A client for one access token, which nobody renews. @param origin e.g. `https://acme.zendesk.com` */
export function tokenClient(deps: Deps, origin: string, accessToken: string): ZendeskClient {
  const source = {
    token: async () => accessToken,
    renew: () => Promise.reject(new ZendeskError('reconnect', 'This token is refused.')),
    giveUp: async () => undefined,
  };
  return createZendeskClient(deps.transport, origin, source, { patienceMs: 2000 });
}

/** Gives a token back that is not to be used, so that it does not live on: as well as can be, since nothing waits for it. */
export async function revokeToken(deps: Deps, origin: string, accessToken: string): Promise<void> {
  await revokeCurrentToken(tokenClient(deps, origin, accessToken)).catch(() => undefined);
}
