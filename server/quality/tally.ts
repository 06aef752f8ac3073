import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { QualityDay } from '../contract/quality.ts';

/** What is added up; the rest is worked out of a day's counts. */
export type Figure = Exclude<keyof QualityDay, 'day' | 'answeredP95Ms' | 'modelMs'>;

/** How often something happened on a day. */
export interface Tally {
  /** As `YYYY-MM-DD`, UTC. */
  day: string;
  figure: Figure;
  n: number;
}

/** The day of a moment as the database says it. */
export function dayIn(column: PgColumn): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;
}
