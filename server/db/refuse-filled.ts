import pg from 'pg';
import { CommandError } from './command-error.ts';

/** The oldest PostgreSQL that runs everything that is asked of it here. */
const oldest = 15;

/**
 * Looks at a PostgreSQL server before anything is written there.
 *
 * @param force rows there are no reason to refuse
 * @throws CommandError when it cannot be reached, is too old, or holds something
 */
export async function refuseFilled(databaseUrl: string, force: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect().catch((failure: Error) => {
      throw new CommandError(`PostgreSQL cannot be reached there: ${failure.message}`);
    });
    const { rows: told } = await client.query<{ server_version_num: string }>(
      'show server_version_num',
    );
    const major = Math.floor(Number(told[0]?.server_version_num) / 10_000);
    if (major < oldest)
      throw new CommandError(`That is PostgreSQL ${major}. It takes ${oldest} or a newer one.`);
    if (force) return;
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select from public.${client.escapeIdentifier(name)} limit 1`,
      );
      if (rows.length > 0)
        throw new CommandError(
          `There is something in the database there, in the table ${name}. Take an empty one, or add --force to ` +
            'replace what Sidebrief keeps in it.',
        );
    }
  } finally {
    await client.end();
  }
}
