import { bucketOf, type Bucket } from './bucket-of.ts';
import { longestWaitMs } from './budget-row.ts';

/** What an answer says of an allowance; whatever it leaves out is `undefined`. */
export interface Allowance {
  bucket: Bucket;
  limit: number;
  remaining: number;
  resetsInMs: number | undefined;
}

/** More calls than any plan has; a number without bounds would not fit where it is kept. */
const mostCalls = 1_000_000;

const own = /total=(\d+);\s*remaining=(\d+)(?:;\s*resets=(\d+))?/;

/**
 * The allowances an answer tells of: the account's, or the help centre's, in `ratelimit-*` or the older
 * `x-rate-limit*`; an export's own in `zendesk-ratelimit-*` (developer.zendesk.com, "Rate limits").
 */
export function readAllowances(path: string, headers: Headers): Allowance[] {
  const told: Allowance[] = [];
  const number = (...names: string[]): number | undefined => {
    const value = names.map((name) => headers.get(name)).find((text) => text !== null);
    return value !== undefined && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
  };
  const limit = number('ratelimit-limit', 'x-rate-limit');
  const remaining = number('ratelimit-remaining', 'x-rate-limit-remaining');
  const bucket = bucketOf(path);
  if (limit !== undefined && remaining !== undefined) {
    const resets = number('ratelimit-reset');
    told.push(bounded(bucket === 'help-center' ? bucket : 'account', limit, remaining, resets));
  }
  const header = ownHeaders[bucket];
  const match = header && own.exec(headers.get(header) ?? '');
  if (match) {
    const [, total, left, resets] = match;
    const seconds = resets === undefined ? undefined : Number(resets);
    told.push(bounded(bucket, Number(total), Number(left), seconds));
  }
  return told;
}

function bounded(
  bucket: Bucket,
  limit: number,
  remaining: number,
  resets: number | undefined,
): Allowance {
  return {
    bucket,
    limit: Math.min(limit, mostCalls),
    remaining: Math.min(remaining, mostCalls),
    resetsInMs: resets === undefined ? undefined : Math.min(resets * 1000, longestWaitMs),
  };
}

const ownHeaders: Partial<Record<Bucket, string>> = {
  exports: 'zendesk-ratelimit-incremental-exports',
  'user-exports': 'zendesk-ratelimit-incremental-exports-cursor',
};
