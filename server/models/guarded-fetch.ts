import { isPublic } from './is-public.ts';
import { ModelError } from './model-error.ts';

/**
 * A fetch for model endpoints: it follows no redirect, since a prompt goes where an admin said and nowhere else.
 *
 * @param options.isPublicOnly refuses addresses inside the network of the backend: on a shared deployment an admin of
 * one account must not reach what runs beside it
 * @throws ModelError `not-allowed`
 */
export function guardedFetch({ isPublicOnly }: { isPublicOnly: boolean }): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (isPublicOnly && !(await isPublic(url))) {
      throw new ModelError('not-allowed', { isFree: true });
    }
    return fetch(input, { ...init, redirect: 'error' });
  };
}
