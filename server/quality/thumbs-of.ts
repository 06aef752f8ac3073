import { max, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** How many thumbs of each kind there are in a group of rows, and when the last was given. */
export function thumbsOf(thumb: PgColumn, at: PgColumn) {
  return {
    up: sql<number>`count(*) filter (where ${thumb} = 'up')`.mapWith(Number),
    down: downs(thumb).mapWith(Number),
    lastAt: max(at) as SQL<Date | null>,
  };
}

export function downs(thumb: PgColumn): SQL<number> {
  return sql<number>`count(*) filter (where ${thumb} = 'down')`;
}
