import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** A table with everything that is written into it. */
export interface Table {
  schema: string;
  name: string;
  /** As SQL names it. */
  sqlName: string;
  columns: { name: string; type: string }[];
  /** Names of the columns of its primary key. */
  key: string[];
}

/** Every table of a schema; those that others refer to come before them. */
export async function tablesOf(db: Db, schema = 'public'): Promise<Table[]> {
  const columns = await rowsOf<{ table: string; name: string; type: string; isKey: boolean }>(
    db,
    sql`select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        coalesce(a.attnum = any(p.conkey), false) as "isKey"
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
      where n.nspname = ${schema} and c.relkind in ('r', 'p') and not c.relispartition
      order by c.relname, a.attnum`,
  );
  const references = await rowsOf<{ from: string; to: string }>(
    db,
    sql`select distinct f.relname as "from", t.relname as "to"
      from pg_constraint k
      join pg_class f on f.oid = k.conrelid
      join pg_class t on t.oid = k.confrelid
      join pg_namespace n on n.oid = f.relnamespace
      where k.contype = 'f' and n.nspname = ${schema} and f.oid <> t.oid`,
  );
  const names = [...new Set(columns.map(({ table }) => table))];
  return inOrder(names, references).map((name) => {
    const own = columns.filter(({ table }) => table === name);
    const key = own.filter(({ isKey }) => isKey).map((column) => column.name);
    return { schema, name, sqlName: `"${schema}"."${name}"`, columns: own, key };
  });
}

function inOrder(names: string[], references: { from: string; to: string }[]): string[] {
  const ordered: string[] = [];
  let left = names;
  while (left.length > 0) {
    const waits = (name: string) =>
      references.some(({ from, to }) => from === name && left.includes(to));
    const next = left.filter((name) => !waits(name));
    if (next.length === 0) throw new Error(`Tables refer to one another: ${left.join(', ')}`);
    ordered.push(...next);
    left = left.filter(waits);
  }
  return ordered;
}

async function rowsOf<T>(db: Db, query: ReturnType<typeof sql>): Promise<T[]> {
  return ((await db.execute(query)) as unknown as { rows: T[] }).rows;
}
