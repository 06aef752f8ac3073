import { startPostgres } from '../support/postgres.ts';
import { measureSearch, type SearchFigures } from './measure-search.ts';

/** Similar tickets on a PostgreSQL server. @returns `undefined` where this machine has none */
export async function measureSearchOnServer(load: {
  tickets: number;
  queries: number;
}): Promise<SearchFigures | undefined> {
  const postgres = await startPostgres();
  if (!postgres) {
    process.stderr.write(
      'There is no PostgreSQL on this machine: search is measured without it.\n',
    );
    return undefined;
  }
  try {
    return await measureSearch(load, { databaseUrl: postgres.url });
  } finally {
    await postgres.stop();
  }
}
