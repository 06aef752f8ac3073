import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './is-public.ts';
import { ModelError } from './model-error.ts';
import { pinnedFetch } from './pinned-fetch.ts';

const toTheOpenInternet = pinnedFetch({
  resolve: (host) => lookup(host, { all: true }),
  mayReach: isPublicAddress,
});

/**
 * A fetch for model endpoints: it follows no redirect, since a prompt goes where an admin said and nowhere else.
 *
 * @param options.isPublicOnly refuses addresses inside the network of the backend, and connects to the address that was
 * looked at: on a shared deployment an admin of one account must not reach what runs beside it
 * @throws ModelError `not-allowed`
 */
export function guardedFetch({ isPublicOnly }: { isPublicOnly: boolean }): typeof fetch {
  if (!isPublicOnly) return (input, init) => fetch(input, { ...init, redirect: 'error' });
  return async (input, init) => {
    const { protocol } = new URL(input instanceof Request ? input.url : input);
    if (protocol !== 'https:') throw new ModelError('not-allowed', { isFree: true });
    return toTheOpenInternet(input, init);
  };
}
