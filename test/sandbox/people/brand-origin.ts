import type { Brand } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/**
 * Where a brand is reached. A brand beside the account's own has a host of its own, on a loopback
 * account `<subdomain>.localhost` with the account's port.
 */
export function brandOrigin(sandbox: Sandbox, brand: Brand): string {
  if (brand.default) return sandbox.origin;
  const { hostname, port, protocol } = new URL(sandbox.origin);
  if (!hostname.endsWith('.zendesk.com')) {
    return `${protocol}//${brand.subdomain}.localhost${port === '' ? '' : `:${port}`}`;
  }
  return `https://${brand.subdomain}.zendesk.com`;
}
