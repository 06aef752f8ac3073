import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import type { Table } from './tables-of.ts';

const rowsAtOnce = 500;

/**
 * Copies the rows of a table from one transaction into that of another database. Every value goes as PostgreSQL
 * writes it, which is how it reads it back, to the last digit.
 *
 * @param where which rows, as SQL; all of them when left out
 * @returns how many were copied
 */
export async function copyTable(
  from: Db,
  to: Db,
  { sqlName, columns }: Table,
  onRows: (copied: number) => void,
  where = 'true',
): Promise<number> {
  const named = columns.map(({ name }) => `"${name}"`).join(', ');
  const asTexts = columns.map(({ name }) => `"${name}"::text as "${name}"`).join(', ');
  const typed = columns.map(({ name, type }) => `"${name}"::${type}`).join(', ');
  const run = async (query: string) => (await from.execute(sql.raw(query))) as unknown as Rows;
  await run(
    `declare rows_to_copy no scroll cursor for select ${asTexts} from ${sqlName} where ${where}`,
  );
  let copied = 0;
  for (;;) {
    const { rows } = await run(`fetch ${rowsAtOnce} from rows_to_copy`);
    if (rows.length === 0) break;
    const values = columns.map(
      ({ name }) => sql`${sql.param(rows.map((row) => row[name] ?? null))}::text[]`,
    );
    await to.execute(
      sql`insert into ${sql.raw(sqlName)} (${sql.raw(named)}) select ${sql.raw(typed)}
        from unnest(${sql.join(values, sql`, `)}) as t (${sql.raw(named)})`,
    );
    copied += rows.length;
    onRows(copied);
  }
  await run('close rows_to_copy');
  return copied;
}

interface Rows {
  rows: Record<string, string | null>[];
}
