import { sql } from 'drizzle-orm';
import type { World } from './world.ts';

/**
 * Where in everything that is stored, and in what was logged, a text stands: each table's rows as text, those of the
 * job queue too.
 *
 * @returns `schema.table` or `log` for each place, sorted
 */
export async function findWords(world: World, words: string): Promise<string[]> {
  const { db } = world.deps;
  const tables = await db.execute<{ schema: string; name: string }>(
    sql`select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { schema, name } of rowsOf<{ schema: string; name: string }>(tables)) {
    const table = sql.raw(`"${schema}"."${name}"`);
    const rows = await db.execute(
      sql`select 1 from ${table} t where strpos(lower(t::text), ${words.toLowerCase()}) > 0 limit 1`,
    );
    if (rowsOf(rows).length > 0) found.push(`${schema}.${name}`);
  }
  const isLogged = world.logged.some((line) => line.toLowerCase().includes(words.toLowerCase()));
  return [...found, ...(isLogged ? ['log'] : [])].sort();
}

function rowsOf<T>(answer: unknown): T[] {
  return (answer as { rows: T[] }).rows;
}
