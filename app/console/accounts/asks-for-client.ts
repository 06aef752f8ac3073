import type { Deployment, InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly, type AccountPurpose } from '../../../server/contract/purposes.ts';

/** What signing in to Zendesk needs, as far as somebody may have to give it. */
export interface Asks {
  client: boolean;
  app: boolean;
}

/**
 * What an account is asked for once it is for this: a client where somebody signs in to Zendesk, the app where agents
 * have a sidebar. What the account has already, or the deployment for all, nobody is asked for.
 *
 * @param install left out for an account that is still to be made
 */
export function asksForClient(
  { mode }: Pick<Deployment, 'mode'>,
  purposes: readonly AccountPurpose[],
  install?: Pick<InstallView, 'purposes' | 'ownOAuthClient' | 'appId'>,
): Asks {
  if (mode === 'marketplace') return { client: false, app: false };
  const hadClient = install && (install.ownOAuthClient || !isPublicOnly(install.purposes));
  const hadApp = install && (install.appId !== undefined || install.purposes.includes('helpdesk'));
  return {
    client: !isPublicOnly(purposes) && !hadClient,
    app: purposes.includes('helpdesk') && !hadApp,
  };
}
