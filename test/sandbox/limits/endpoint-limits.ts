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
  const { highVolume = false, trial = false } = sandbox.options;
  if (/^incremental\/\w+\/sample$/.test(inner)) {
    add('incremental-sample', 10, 20 * MINUTE);
  } else if (inner === 'incremental/users/cursor') {
    const header = 'zendesk-ratelimit-incremental-exports-cursor';
    add('incremental-users', highVolume ? 60 : 20, MINUTE, header);
  } else if (/^(help_center\/)?incremental\//.test(inner)) {
    // Whether articles share the budget is documented nowhere: the box takes the stricter reading.
    const header = 'zendesk-ratelimit-incremental-exports';
    add('incremental', highVolume ? 30 : 10, MINUTE, header);
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
    add('ticket-update', (trial ? 20 : 100) * (highVolume ? (trial ? 5 : 3) : 1));
  }
  if (method === 'DELETE' && /^deleted_users\/\d+$/.test(inner)) {
    add('user-destroy', 700, 10 * MINUTE);
  }
  const user = method === 'PUT' ? /^users\/(\d+)$/.exec(inner)?.[1] : undefined;
  if (user !== undefined) add(`user-update-${user}`, 5);
  return limits;
}
