import type { Caller } from '../auth/authenticate.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Allowance, Sandbox } from '../sandbox.ts';
import { endpointLimits } from './endpoint-limits.ts';

const MINUTE = 60_000;
/** Suite Enterprise. */
const DEFAULT_PER_MINUTE = 700;

/**
 * Counts an API request and returns the headers that tell what is left. Agents' own browser sessions do
 * not count. Throws 429 with `retry-after`: plain text for the account's limit, JSON for an endpoint's.
 */
export function takeRequest(
  sandbox: Sandbox,
  request: { method: string; path: string; caller: Caller | undefined },
): Record<string, string> {
  if (request.caller?.session) return {};
  const helpCenter = /^\/api\/v2\/(help_center|guide)\//.test(request.path);
  const max = sandbox.options.requestsPerMinute ?? DEFAULT_PER_MINUTE;
  const account = sandbox.limiter.take(helpCenter ? 'help-center' : 'account', max, MINUTE);
  const headers = accountHeaders(account, request.path.startsWith('/api/v2/guide/'));
  if (!account.allowed) {
    throw tooMany(account, headers, 'Number of allowed API requests per minute exceeded');
  }
  const { method, path, caller } = request;
  for (const limit of endpointLimits(sandbox, { method, path, userId: caller?.user.id })) {
    const allowance = sandbox.limiter.take(limit.bucket, limit.max, limit.windowMs);
    if (limit.header !== undefined) headers[limit.header] = told(allowance);
    if (!allowance.allowed) {
      throw tooMany(allowance, headers, {
        error: 'TooManyRequests',
        description: `The limit of ${limit.max} requests for this endpoint is reached`,
      });
    }
  }
  return headers;
}

/** As recorded on a live account in 2026; `guide/…` tells only the older two. */
function accountHeaders(allowance: Allowance, guide: boolean): Record<string, string> {
  const { max, remaining, resetSeconds } = allowance;
  const older = { 'x-rate-limit': String(max), 'x-rate-limit-remaining': String(remaining) };
  if (guide) return older;
  return {
    ...older,
    'ratelimit-limit': String(max),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}

function told({ max, remaining, resetSeconds }: Allowance): string {
  return `total=${max}; remaining=${remaining}; resets=${resetSeconds}`;
}

function tooMany(
  allowance: Allowance,
  headers: Record<string, string>,
  body: unknown,
): ZendeskError {
  return new ZendeskError(429, body, { ...headers, 'retry-after': String(allowance.resetSeconds) });
}
