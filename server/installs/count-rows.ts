import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';

/** Rows of one account by the store they are in. */
export type RowCounts = Record<string, number>;

/**
 * How many rows every store has of an account: each table with an `install_id`, those that are added tomorrow too, and
 * the waiting and past work.
 */
export async function countRows(db: Db, installId: string): Promise<RowCounts> {
  const tables = await db.execute(
    sql`select c.table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.column_name = 'install_id' and c.table_schema = current_schema()
        and t.table_type = 'BASE TABLE' order by c.table_name`,
  );
  const counts: RowCounts = { installs: await count(db, sql`installs where id = ${installId}`) };
  for (const { name } of rowsOf<{ name: string }>(tables)) {
    counts[name] = await count(db, sql`${sql.identifier(name)} where install_id = ${installId}`);
  }
  counts['jobs'] = await count(db, sql`pgboss.job where data->>'installId' = ${installId}`);
  return counts;
}

async function count(db: Db, from: ReturnType<typeof sql>): Promise<number> {
  const answer = await db.execute(sql`select count(*)::int as n from ${from}`);
  return rowsOf<{ n: number }>(answer)[0]?.n ?? 0;
}

function rowsOf<T>(answer: unknown): T[] {
  return (answer as { rows: T[] }).rows;
}
