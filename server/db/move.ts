import { sql } from 'drizzle-orm';
import { CommandError } from './command-error.ts';
import type { Db } from './connect.ts';
import { copyTable } from './copy-table.ts';
import { keyVersion } from './seal.ts';
import { tablesOf, type Table } from './tables-of.ts';

/** How far a move is: rows of one table. */
export interface MoveProgress {
  table: string;
  copied: number;
  of: number;
}

/** Work in the queue; the queues themselves are made by whoever opens them. */
const jobs = 'job';

/**
 * Copies everything in one database into another with the same schema, waiting work too, in one transaction: whole or
 * not at all. The counts of every table are compared before it is done.
 *
 * @param keys those that are configured; what is sealed must open with one of them
 * @param options.force empties the tables of the other database first
 * @throws CommandError when no key fits, or a count differs
 */
export async function move(
  from: Db,
  to: Db,
  keys: Buffer[],
  { force, onProgress }: { force: boolean; onProgress(progress: MoveProgress): void },
): Promise<{ tables: number; rows: number }> {
  return from.transaction(async (source) => {
    const tables = await tablesOf(source);
    await refuseForeignSeals(source, tables, keys);
    const queue = (await tablesOf(source, 'pgboss')).filter(({ name }) => name === jobs);
    return to.transaction(async (target) => {
      const all = [...tables, ...queue];
      if (force) {
        const names = all.map(({ sqlName }) => sqlName).join(', ');
        await target.execute(sql.raw(`truncate ${names} cascade`));
      }
      const queues = (await target.execute(sql`select name from pgboss.queue`)) as unknown as {
        rows: { name: string }[];
      };
      // Work of a kind that this version does not know any more has no queue to be in.
      const known = queues.rows.map(({ name }) => `'${name.replaceAll("'", "''")}'`).join(', ');
      let rows = 0;
      for (const table of all) {
        const where = table.schema === 'public' ? 'true' : `name in (${known})`;
        const of = await countOf(source, table, where);
        const report = (copied: number) => onProgress({ table: table.name, copied, of });
        if (of === 0) report(0);
        await copyTable(source, target, table, report, where);
        const there = await countOf(target, table);
        if (there !== of)
          throw new CommandError(
            `${table.name} has ${of} rows here and ${there} there. Nothing was moved.`,
          );
        rows += of;
      }
      return { tables: all.length, rows };
    });
  });
}

async function countOf(db: Db, { sqlName }: Table, where = 'true'): Promise<number> {
  const answer = (await db.execute(
    sql.raw(`select count(*)::int as rows from ${sqlName} where ${where}`),
  )) as unknown as { rows: { rows: number }[] };
  return answer.rows[0]?.rows ?? 0;
}

/** A sealed value names the key it was sealed with (`seal.ts`). */
async function refuseForeignSeals(db: Db, tables: Table[], keys: Buffer[]): Promise<void> {
  const versions = keys.map(keyVersion);
  for (const { sqlName, columns } of tables) {
    for (const { name } of columns.filter(({ type }) => type === 'text')) {
      const answer = (await db.execute(
        sql.raw(
          `select distinct split_part("${name}", '.', 2) as version from ${sqlName}
            where "${name}" ~ '^s1[.][0-9a-f]{8}[.][A-Za-z0-9_-]{16}[.]'`,
        ),
      )) as unknown as { rows: { version: string }[] };
      if (answer.rows.some(({ version }) => !versions.includes(version)))
        throw new CommandError(
          'The secret key does not open what is sealed in the database. Put the secret.key it was made with into ' +
            'DATA_DIR, or set SECRET_KEY (and SECRET_KEY_PREVIOUS after a change).',
        );
    }
  }
}
