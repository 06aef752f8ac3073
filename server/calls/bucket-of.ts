/** An allowance of calls in a minute; a call may count against several. */
export type Bucket = 'account' | 'exports' | 'user-exports' | 'help-center';

/** What Zendesk allows before it has told us: the smallest plan's (developer.zendesk.com, "Rate limits"). */
export const firstLimits: Record<Bucket, number> = {
  account: 200,
  exports: 10,
  'user-exports': 20,
  'help-center': 200,
};

/**
 * The allowance that is short for a call, by its path: exports, those of the help centre too, have their own small one; the rest of the help centre has one
 * as large as the account's beside it (developer.zendesk.com, "Rate limits").
 */
export function bucketOf(path: string): Bucket {
  const inner = path.replace(/^\/api\/v2\//, '');
  if (inner.startsWith('incremental/users/cursor')) return 'user-exports';
  if (/^(?:help_center\/)?incremental\//.test(inner)) return 'exports';
  return /^(?:help_center|guide)\//.test(inner) ? 'help-center' : 'account';
}

/**
 * All allowances a call counts against, in the order in which they are to be locked: an export takes from its own small
 * one and from the account's.
 */
export function bucketsOf(short: Bucket): Bucket[] {
  return short === 'exports' || short === 'user-exports' ? ['account', short] : [short];
}
