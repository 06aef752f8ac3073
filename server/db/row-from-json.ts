import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * A row as PostgreSQL's `row_to_json` writes it, as drizzle would have read it: by our names, and times as dates.
 *
 * @returns `undefined` where an outer join found none
 */
export function rowFromJson<T extends PgTable>(
  table: T,
  row: Record<string, unknown> | null,
): InferSelectModel<T> | undefined {
  if (row === null) return undefined;
  const entries = Object.entries(getTableColumns(table)).map(([name, column]) => {
    const value = row[column.name];
    return [name, column.dataType === 'date' && value !== null ? new Date(value as string) : value];
  });
  return Object.fromEntries(entries) as InferSelectModel<T>;
}
