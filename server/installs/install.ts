import type { InferSelectModel } from 'drizzle-orm';
import type { Subdomain } from '../contract/subdomain.ts';
import type { Config } from '../config.ts';
import type { installs } from '../db/schema.ts';
import { AppError } from '../errors.ts';
import { isFor } from './is-for.ts';

/** One Zendesk account, as stored. */
export type Install = InferSelectModel<typeof installs>;

/** @throws AppError when nobody has named the subdomain yet */
function subdomainOf(install: Install): Subdomain {
  if (!install.subdomain) throw new AppError('conflict', 'never_connected');
  return install.subdomain;
}

/** @param brand the subdomain of a brand; left out, or the account's own, it is the account's origin */
export function originOf(config: Config, install: Install, brand?: Subdomain): string {
  const own = subdomainOf(install);
  return brand === undefined || brand === own
    ? config.zendeskOrigin.of(own)
    : config.zendeskOrigin.ofBrand(brand);
}

/** The app whose installation belongs to this account: its own private upload, otherwise the deployment's. */
export function appIdOf(config: Config, install: Install): string | undefined {
  return install.appId ?? config.appId;
}

/** How an account stands about which Zendesk can be asked. */
export const readable: readonly Install['status'][] = ['active', 'connecting'];

/** True while Zendesk can be asked about this account. */
export function canRead(install: Install): boolean {
  return readable.includes(install.status);
}

/** True while Zendesk can be asked for this account's tickets. */
export function canReadTickets(install: Install): boolean {
  return canRead(install) && isFor(install, 'helpdesk');
}

/** The address of this account's deliveries; what makes a webhook ours. */
export function webhookEndpointOf(config: Config, installId: string): string {
  return `${config.publicUrl}/webhooks/zendesk/${installId}`;
}

/** The one redirect address of this deployment; compared by Zendesk as a string. */
export function redirectUrlOf(config: Config): string {
  return `${config.publicUrl}/oauth/callback`;
}
