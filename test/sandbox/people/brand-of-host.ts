import type { Account, Brand } from '../account.ts';

/** The brand a request to this address concerns: the one whose subdomain its host begins with, else the account's own. */
export function brandOfHost(account: Account, url: URL): Brand {
  const [label] = url.hostname.split('.');
  const brands = [...account.brands.values()];
  const brand = brands.find((one) => one.subdomain === label && one.active);
  const own = brand ?? account.brands.get(account.defaultBrandId);
  if (!own) throw new Error('The account has lost its own brand');
  return own;
}
