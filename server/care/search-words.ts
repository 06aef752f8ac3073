import { sql } from 'drizzle-orm';
import type { WordsFound } from '../contract/care.ts';
import type { Db } from '../db/connect.ts';
import { countDocumentsWith } from '../search/store/count-documents-with.ts';

interface Column {
  store: string;
  name: string;
  type: string;
}

/** Looks for words, whatever their case, through every text of an account in every store, and tells how often each has them. */
export async function searchWords(db: Db, installId: string, words: string): Promise<WordsFound> {
  const stores = new Map<string, Column[]>();
  for (const column of await textColumns(db))
    stores.set(column.store, [...(stores.get(column.store) ?? []), column]);
  const found: WordsFound['stores'] = [];
  for (const [store, columns] of stores) {
    const texts = columns.map(({ name, type }) => timesIn(name, type, words));
    const times = sql.join(texts, sql` + `);
    const id = store === 'installs' ? sql`id` : sql`install_id`;
    const counted = (await db.execute(
      sql`select count(*) filter (where times > 0)::int as rows, coalesce(sum(times), 0)::int as times
        from (select ${times} as times from ${sql.identifier(store)} where ${id} = ${installId}) t`,
    )) as unknown as { rows: { rows: number; times: number }[] };
    const [row] = counted.rows;
    found.push({ store, rows: row?.rows ?? 0, times: row?.times ?? 0 });
  }
  // What can be found is kept in stems, in no text one could look through.
  const split = words.split(/\s+/).filter((word) => word !== '');
  const counts = [...(await countDocumentsWith(db, installId, split)).values()];
  const least = Math.min(...counts.map(({ tickets, articles }) => tickets + articles));
  const inIndex = Number.isFinite(least) ? least : 0;
  found.push({ store: 'search_index', rows: inIndex, times: inIndex });
  return { stores: found.sort((a, b) => b.times - a.times || (a.store < b.store ? -1 : 1)) };
}

/** Every column with text of every table that has rows of accounts: one that is added tomorrow is here, too. */
async function textColumns(db: Db): Promise<Column[]> {
  const answer = (await db.execute(
    sql`select c.table_name as store, c.column_name as name, c.data_type as type
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and (c.data_type in ('text', 'json', 'jsonb', 'character varying')
          or (c.data_type = 'ARRAY' and c.udt_name = '_text'))
        and (c.table_name = 'installs' or exists (select from information_schema.columns o
          where o.table_schema = 'public' and o.table_name = c.table_name
            and o.column_name = 'install_id'))
      order by 1, 2`,
  )) as unknown as { rows: Column[] };
  return answer.rows;
}

function timesIn(name: string, type: string, words: string) {
  // Within JSON a quotation mark is written otherwise.
  const sought = type.startsWith('json') ? JSON.stringify(words).slice(1, -1) : words;
  const text = sql`lower(coalesce(${sql.identifier(name)}::text, ''))`;
  const small = sql`lower(${sought}::text)`;
  return sql`(length(${text}) - length(replace(${text}, ${small}, ''))) / length(${small})`;
}
