/** Where in the console somebody is. */
export type Route =
  | { name: 'new' | 'unknown' }
  | { name: 'accounts'; consent: ConsentReturn | undefined }
  | { name: 'setup'; token: string }
  | { name: 'sign-in'; next: string; afterConsent: boolean }
  | { name: 'account'; id: string; consent: ConsentReturn | undefined }
  | { name: 'topics'; id: string; consent: ConsentReturn | undefined }
  | { name: 'history'; id: string };

/** What Zendesk's consent page came back with, when it was not a yes. */
export type ConsentReturn =
  | { outcome: 'denied' | 'expired' }
  | { outcome: 'invalid_scope'; scope: string | undefined }
  | { outcome: 'failed'; code: string | undefined };

export const home = '/console/';
export const accountHref = (id: string): string => `/console/accounts/${encodeURIComponent(id)}`;
export const historyHref = (id: string): string => `${accountHref(id)}/history`;
export const topicsHref = (id: string): string => `${accountHref(id)}/topics`;

/** Reads an address of the console. */
export function readRoute(url: URL): Route {
  const path = url.pathname.replace(/^\/console(?=\/|$)/, '').replace(/\/+$/, '');
  const account = /^\/accounts\/([^/]+)$/.exec(path)?.[1];
  if (account !== undefined) {
    return { name: 'account', id: decode(account), consent: readConsent(url.searchParams) };
  }
  const [, within, part] = /^\/accounts\/([^/]+)\/(history|topics)$/.exec(path) ?? [];
  if (within !== undefined) {
    const id = decode(within);
    if (part === 'history') return { name: 'history', id };
    return { name: 'topics', id, consent: readConsent(url.searchParams) };
  }
  switch (path) {
    case '':
      return { name: 'accounts', consent: readConsent(url.searchParams) };
    case '/new':
      return { name: 'new' };
    case '/setup':
      return { name: 'setup', token: url.hash.slice(1) };
    case '/sign-in':
      return {
        name: 'sign-in',
        next: readNext(url.searchParams.get('next')),
        afterConsent: url.searchParams.get('reason') === 'consent',
      };
    default:
      return { name: 'unknown' };
  }
}

function readConsent(query: URLSearchParams): ConsentReturn | undefined {
  const outcome = query.get('consent');
  if (outcome === 'denied' || outcome === 'expired') return { outcome };
  if (outcome === 'invalid_scope') return { outcome, scope: query.get('scope') ?? undefined };
  if (outcome === 'failed') return { outcome, code: query.get('code') ?? undefined };
  return undefined;
}

/** Only pages of the console, so that a prepared link cannot send someone elsewhere after sign-in. */
function readNext(next: string | null): string {
  return next !== null && /^\/console\/(?!sign-in)[\w\-/?=&]*$/.test(next) ? next : home;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
