import type { Subdomain } from '../contract/subdomain.ts';

/** Where a Zendesk account is reached, parsed once at start and used for the API and the consent page alike. */
export interface ZendeskOrigin {
  /** @returns e.g. `https://acme.zendesk.com`, without a slash at the end */
  of(subdomain: Subdomain): string;
  /** Where a brand beside the account's own is reached: it has a subdomain like an account's. */
  ofBrand(subdomain: Subdomain): string;
  isLoopback: boolean;
}

export type OriginReading = { ok: true; origin: ZendeskOrigin } | { ok: false; problem: string };

const zendesk = (subdomain: Subdomain): string => `https://${subdomain}.zendesk.com`;
const production: ZendeskOrigin = { of: zendesk, ofBrand: zendesk, isLoopback: false };

/**
 * Parses `ZENDESK_ORIGIN`. Left out it is Zendesk itself. Anything else is how the sandbox takes
 * Zendesk's place: a loopback address, never in production, because it receives OAuth codes and tokens.
 *
 * @param value the variable; `{subdomain}` in it stands for the account's subdomain
 */
export function parseZendeskOrigin(
  value: string | undefined,
  inProduction: boolean,
): OriginReading {
  if (value === undefined || value === 'https://{subdomain}.zendesk.com') {
    return { ok: true, origin: production };
  }
  if (inProduction) return { ok: false, problem: 'may not be set in production' };
  const sample = value.replace('{subdomain}', 'sample');
  if (!URL.canParse(sample)) return { ok: false, problem: 'is not an address' };
  const url = new URL(sample);
  const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!loopback || url.pathname !== '/' || url.username || url.search || url.hash) {
    return { ok: false, problem: 'may only be a loopback address such as http://localhost:4100' };
  }
  return {
    ok: true,
    origin: {
      of: (subdomain) => value.replace('{subdomain}', subdomain).replace(/\/$/, ''),
      ofBrand: (subdomain) =>
        `${url.protocol}//${subdomain}.localhost${url.port === '' ? '' : `:${url.port}`}`,
      isLoopback: true,
    },
  };
}
