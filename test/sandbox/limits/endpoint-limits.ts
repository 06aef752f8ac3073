import type { Sandbox } from '../sandbox.ts';

const MINUTE = 60_000;

export interface EndpointLimit {
  bucket: string;
  max: number;
  windowMs: number;
  /** The header that tells of it, where a live account was seen to send one. */
  header?: string;
}

/**
 * The limits of single endpoints a request counts against, beside the account's own
 * (developer.zendesk.com, "Rate limits" and "Tickets").
 */
export function endpointLimits(
  sandbox: Sandbox,
  request: { method: string; path: string; userId: number | undefined },
): EndpointLimit[] {
  const { method, path, userId } = request;
  const inner = path.replace(/^\/api\/v2\//, '');
  const limits: EndpointLimit[] = [];
  const add = (bucket: string, max: number, windowMs = MINUTE, header?: string) =>
    limits.push({ bucket, max, windowMs, header });
  if (inner === 'incremental/users/cursor') {
    add('incremental-users', 20, MINUTE, 'zendesk-ratelimit-incremental-exports-cursor');
  } else if (inner.startsWith('incremental/')) {
    add('incremental', 10, MINUTE, 'zendesk-ratelimit-incremental-exports');
  }
  if (method === 'GET' && inner === 'tickets') {
    add('tickets-index', 20_000, MINUTE, 'zendesk-ratelimit-tickets-index');
  }
  if (method === 'GET' && inner === 'deleted_tickets') add('deleted-tickets', 10);
  if (method === 'GET' && inner === 'search/export') add('search-export', 100);
  if (method === 'GET' && /^tickets\/\d+\/audits$/.test(inner)) add('audits', 500);
  if (method === 'DELETE' && /^tickets\/\d+$/.test(inner)) add('ticket-delete', 400);
  const updated = method === 'GET' ? undefined : /^tickets\/(\d+)(\/|$)/.exec(inner)?.[1];
  if (updated !== undefined && method !== 'DELETE') {
    add(`ticket-update-${userId}-${updated}`, 30, 10 * MINUTE);
    add('ticket-update', sandbox.options.trial ? 20 : 100);
  }
  const user = method === 'PUT' ? /^users\/(\d+)$/.exec(inner)?.[1] : undefined;
  if (user !== undefined) add(`user-update-${user}`, 5);
  return limits;
}
