import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { tablesOf, type Table } from '../db/tables-of.ts';

const rowsAtOnce = 500;
/** What opens the account in Zendesk, and what can be made again from the rest. */
const leftOut = [
  'grants',
  'oauth_requests',
  'documents',
  'document_vectors',
  'corpora',
  'corpus_terms',
];
const secretColumn = /(?:_sealed|_hash)$/;

/**
 * Everything that is stored about an account, as lines of JSON: first what it is, then the rows of each store, and at
 * last how many there were, without which the file is cut off. No secret is in it, sealed or not. It is read a page
 * at a time, so that nobody waits for a slow download; what changes meanwhile is in it as it was or as it is.
 */
export async function* exportAccount(
  db: Db,
  installId: string,
  now: Date,
): AsyncGenerator<string, void> {
  yield line({ format: 'sidebrief-export-1', account: installId, at: now.toISOString() });
  let rows = 0;
  for (const table of await tablesOf(db)) {
    const owner = table.name === 'installs' ? 'id' : 'install_id';
    const isOwned = table.columns.some(({ name }) => name === owner);
    if (!isOwned || leftOut.includes(table.name)) continue;
    for await (const page of pagesOf(db, table, owner, installId)) {
      rows += page.length;
      yield page.map((row) => line({ store: table.name, row })).join('');
    }
  }
  yield line({ end: true, rows });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** By the primary key, so that a page begins where the one before ended whatever happens in between. */
async function* pagesOf(
  db: Db,
  { sqlName, columns, key }: Table,
  owner: string,
  installId: string,
): AsyncGenerator<Record<string, unknown>[]> {
  const secret = columns
    .filter(({ name, type }) => secretColumn.test(name) || type === 'bytea')
    .map(({ name }) => name);
  const keys = columns.filter(({ name }) => key.includes(name));
  const names = sql.raw(keys.map(({ name }) => `t."${name}"`).join(', '));
  let last: string[] | undefined;
  do {
    const after = last?.map((value, at) => sql`${value}::${sql.raw(keys[at]?.type ?? 'text')}`);
    const answer = (await db.execute(
      sql`select to_jsonb(t) - ${sql.param(secret)}::text[] as row,
          array[${sql.raw(keys.map(({ name }) => `t."${name}"::text`).join(', '))}] as key
        from ${sql.raw(sqlName)} t
        where t.${sql.identifier(owner)} = ${installId}::uuid
          and ${after ? sql`(${names}) > (${sql.join(after, sql`, `)})` : sql`true`}
        order by ${names} limit ${rowsAtOnce}`,
    )) as unknown as { rows: { row: Record<string, unknown>; key: string[] }[] };
    if (answer.rows.length > 0) yield answer.rows.map(({ row }) => row);
    last = answer.rows.length < rowsAtOnce ? undefined : answer.rows.at(-1)?.key;
  } while (last);
}
