import { inArray, type SQL } from 'drizzle-orm';
import { installs } from '../db/schema.ts';
import { readable } from './install.ts';

/** The rule of `canRead` as a condition for a query that has `installs` in it. */
export function canReadSql(): SQL {
  return inArray(installs.status, readable);
}
