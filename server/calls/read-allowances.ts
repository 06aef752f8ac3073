import { bucketOf, type Bucket } from './bucket-of.ts';

/** What an answer says of an allowance; whatever it leaves out is `undefined`. */
export interface Allowance {
  bucket: Bucket;
  limit: number;
  remaining: number;
  resetsInMs: number | undefined;
}

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
    told.push({
      bucket: bucket === 'help-center' ? bucket : 'account',
      limit,
      remaining,
      resetsInMs: resets === undefined ? undefined : resets * 1000,
    });
  }
  const header = ownHeaders[bucket];
  const match = header && own.exec(headers.get(header) ?? '');
  if (match) {
    told.push({
      bucket,
      limit: Number(match[1]),
      remaining: Number(match[2]),
      resetsInMs: match[3] === undefined ? undefined : Number(match[3]) * 1000,
    });
  }
  return told;
}

const ownHeaders: Partial<Record<Bucket, string>> = {
  exports: 'zendesk-ratelimit-incremental-exports',
  'user-exports': 'zendesk-ratelimit-incremental-exports-cursor',
};
