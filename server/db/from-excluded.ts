import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * For an upsert: every column of a table takes the value that was to be inserted.
 *
 * @param except what stays as it was: the key, and what is written once or elsewhere
 */
export function fromExcluded<T extends PgTable>(
  table: T,
  except: (keyof T['$inferInsert'] & string)[],
): Record<string, SQL> {
  const columns = Object.entries(getTableColumns(table));
  const changed = columns.filter(([name]) => !(except as string[]).includes(name));
  return Object.fromEntries(
    changed.map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
  );
}
