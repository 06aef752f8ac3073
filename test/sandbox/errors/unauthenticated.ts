import { ZendeskError } from './zendesk-error.ts';

/** 401 for a request nobody signed. */
export function unauthenticated(): ZendeskError {
  return new ZendeskError(
    401,
    { error: "Couldn't authenticate you" },
    { 'www-authenticate': 'Bearer realm="Zendesk"' },
  );
}
