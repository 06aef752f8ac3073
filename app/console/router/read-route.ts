import { readNextPage } from '../../../server/contract/next-page.ts';

/** Where in the console somebody is. */
export type Route =
  | { name: 'new' | 'people' | 'me' | 'unknown' }
  | { name: 'accounts'; consent: ConsentReturn | undefined }
  | { name: 'setup' | 'invite'; token: string }
  | { name: 'sign-in'; next: string; reason: SignInReason | undefined }
  | { name: 'account'; id: string; consent: ConsentReturn | undefined }
  | { name: 'topics'; id: string; consent: ConsentReturn | undefined }
  | { name: 'data' | 'features' | 'history' | 'models' | 'usage'; id: string }
  | { name: 'guidance'; id: string; of: string | undefined }
  | { name: 'quality'; id: string; group: string | undefined }
  | { name: 'disliked'; id: string; key: string }
  | { name: 'calls'; id: string; ticket: string | undefined; feature: string | undefined }
  | { name: 'call'; id: string; callId: string }
  /** The receipt of an account that is no more. */
  | { name: 'deletion'; id: string }
  /** On the pages of one account, or of all that may be seen, which may be narrowed down to one. */
  | { name: 'health'; id: string | undefined; account: string | undefined }
  /** Of one account, or of all. */
  | { name: 'activity'; id: string | undefined; shown: ActivityQueryInAddress };

/** What the log is narrowed down to; days as `YYYY-MM-DD`. */
export type ActivityQueryInAddress = Partial<
  Record<(typeof activityParts)[number], string | undefined>
>;

const activityParts = ['account', 'person', 'kind', 'ticket', 'from', 'to'] as const;

const signInReasons = ['consent', 'sign_in_elsewhere_failed', 'not_invited'] as const;
/** Why somebody is at the sign-in page who did not go there. */
export type SignInReason = (typeof signInReasons)[number];

/** What Zendesk's consent page came back with, when it was not a yes. */
export type ConsentReturn =
  | { outcome: 'denied' | 'expired' }
  | { outcome: 'invalid_scope'; scope: string | undefined }
  | { outcome: 'failed'; code: string | undefined };

export const home = '/console/';
export const peopleHref = '/console/people';
export const meHref = '/console/me';
export const accountHref = (id: string): string => `/console/accounts/${encodeURIComponent(id)}`;
export const deletionHref = (id: string): string => `/console/deletions/${encodeURIComponent(id)}`;
export const featuresHref = (id: string): string => `${accountHref(id)}/features`;
export const historyHref = (id: string): string => `${accountHref(id)}/history`;
export const dataHref = (id: string): string => `${accountHref(id)}/data`;
export const accountHealthHref = (id: string): string => `${accountHref(id)}/health`;
export const topicsHref = (id: string): string => `${accountHref(id)}/topics`;

/** The health of all accounts, or of one of them. */
export const healthHref = (account?: string): string =>
  `/console/health${account ? `?account=${encodeURIComponent(account)}` : ''}`;

/** The figures of an account, or of one of its groups. */
export const qualityHref = (id: string, group?: string): string =>
  `${accountHref(id)}/quality${group ? `?group=${encodeURIComponent(group)}` : ''}`;

/** What did not help, beside how it was made. */
export const dislikedHref = (id: string, key: string): string =>
  `${qualityHref(id)}/${encodeURIComponent(key)}`;

/** The log of an account or of all, with what it is narrowed down to. */
export function activityHref(id: string | undefined, shown: ActivityQueryInAddress = {}): string {
  const query = new URLSearchParams();
  for (const part of activityParts) if (shown[part]) query.set(part, shown[part]);
  const path = id === undefined ? '/console/activity' : `${accountHref(id)}/activity`;
  return `${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

export const modelsHref = (id: string): string => `${accountHref(id)}/models`;
export const usageHref = (id: string): string => `${modelsHref(id)}/usage`;

/** The guidance of a feature, or of briefs. */
export const guidanceHref = (id: string, of?: string): string =>
  `${modelsHref(id)}/guidance${of ? `?of=${encodeURIComponent(of)}` : ''}`;

export const callHref = (id: string, callId: string): string =>
  `${modelsHref(id)}/calls/${encodeURIComponent(callId)}`;

/** The calls of an account; of one ticket or one feature where they are given. */
export function callsHref(id: string, only: { ticket?: string; feature?: string } = {}): string {
  const query = new URLSearchParams();
  if (only.ticket) query.set('ticket', only.ticket);
  if (only.feature) query.set('feature', only.feature);
  return `${modelsHref(id)}/calls${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** Reads an address of the console. */
export function readRoute(url: URL): Route {
  const path = url.pathname.replace(/^\/console(?=\/|$)/, '').replace(/\/+$/, '');
  const account = /^\/accounts\/([^/]+)$/.exec(path)?.[1];
  if (account !== undefined) {
    return { name: 'account', id: decode(account), consent: readConsent(url.searchParams) };
  }
  const [, within, part] =
    /^\/accounts\/([^/]+)\/(data|features|health|history|topics|quality)$/.exec(path) ?? [];
  if (within !== undefined) {
    const id = decode(within);
    const plain = (['data', 'features', 'history'] as const).find((one) => one === part);
    if (plain) return { name: plain, id };
    if (part === 'health') return { name: part, id, account: undefined };
    if (part === 'quality')
      return { name: part, id, group: url.searchParams.get('group') || undefined };
    return { name: 'topics', id, consent: readConsent(url.searchParams) };
  }
  const [, dislikedOf, key] = /^\/accounts\/([^/]+)\/quality\/([^/]+)$/.exec(path) ?? [];
  if (dislikedOf !== undefined && key !== undefined) {
    return { name: 'disliked', id: decode(dislikedOf), key: decode(key) };
  }
  const activity = /^(?:\/accounts\/([^/]+))?\/activity$/.exec(path);
  if (activity) return readActivity(activity[1], url.searchParams);
  const deletion = /^\/deletions\/([^/]+)$/.exec(path)?.[1];
  if (deletion !== undefined) return { name: 'deletion', id: decode(deletion) };
  const models = readModels(path, url.searchParams);
  if (models) return models;
  switch (path) {
    case '':
      return { name: 'accounts', consent: readConsent(url.searchParams) };
    case '/new':
      return { name: 'new' };
    case '/health':
      return {
        ...{ name: 'health', id: undefined },
        account: url.searchParams.get('account') || undefined,
      };
    case '/people':
      return { name: 'people' };
    case '/me':
      return { name: 'me' };
    case '/setup':
      return { name: 'setup', token: url.hash.slice(1) };
    case '/invite':
      return { name: 'invite', token: url.hash.slice(1) };
    case '/sign-in':
      return {
        name: 'sign-in',
        next: readNextPage(url.searchParams.get('next')) ?? home,
        reason: signInReasons.find((one) => one === url.searchParams.get('reason')),
      };
    default:
      return { name: 'unknown' };
  }
}

function readActivity(of: string | undefined, query: URLSearchParams): Route {
  const id = of === undefined ? undefined : decode(of);
  // The log of one account is of that account.
  const parts = activityParts.filter((part) => id === undefined || part !== 'account');
  const given = parts.map((part) => [part, query.get(part) ?? undefined]);
  return { name: 'activity', id, shown: Object.fromEntries(given) as ActivityQueryInAddress };
}

function readModels(path: string, query: URLSearchParams): Route | undefined {
  const [, of = '', part, callId] =
    /^\/accounts\/([^/]+)\/models(?:\/(calls|usage|guidance))?(?:\/([^/]+))?$/.exec(path) ?? [];
  const id = decode(of);
  if (of === '' || (callId !== undefined && part !== 'calls')) return undefined;
  if (part === undefined) return { name: 'models', id };
  if (part === 'usage') return { name: part, id };
  if (part === 'guidance') return { name: part, id, of: query.get('of') ?? undefined };
  if (callId !== undefined) return { name: 'call', id, callId: decode(callId) };
  return {
    ...{ name: 'calls', id },
    ticket: query.get('ticket') ?? undefined,
    feature: query.get('feature') ?? undefined,
  };
}

function readConsent(query: URLSearchParams): ConsentReturn | undefined {
  const outcome = query.get('consent');
  if (outcome === 'denied' || outcome === 'expired') return { outcome };
  if (outcome === 'invalid_scope') return { outcome, scope: query.get('scope') ?? undefined };
  if (outcome === 'failed') return { outcome, code: query.get('code') ?? undefined };
  return undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
