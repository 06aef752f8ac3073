import { arrayContains, type SQL } from 'drizzle-orm';
import { isPublicOnly, type AccountPurpose } from '../contract/purposes.ts';
import { installs } from '../db/schema.ts';
import type { Install } from './install.ts';

/** Whether an account is for this. */
export function isFor({ purposes }: Pick<Install, 'purposes'>, purpose: AccountPurpose): boolean {
  return purposes.includes(purpose);
}

/** The same as a condition for a query that has `installs` in it. */
export function isForSql(purpose: AccountPurpose): SQL {
  return arrayContains(installs.purposes, [purpose]);
}

/** Whether an account is read as anybody may read it, with no grant: its help centre alone. */
export function isReadPublicly({ purposes }: Pick<Install, 'purposes'>): boolean {
  return isPublicOnly(purposes);
}
