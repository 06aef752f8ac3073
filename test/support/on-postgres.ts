import type { TestProject } from 'vitest/node';
import { connectDatabase } from '../../server/db/connect.ts';
import { openQueue } from '../../server/jobs/queue.ts';
import { createLog } from '../../server/log.ts';
import { inOwnDatabase, startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Set in the project that runs the flows on PostgreSQL: the server, and the database there that each world copies. */
    postgres: { url: string; template: string };
  }
}

/** Starts PostgreSQL for a whole project of tests. `npm test` runs that project only where there is one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  if (!postgres) throw new Error('No PostgreSQL on this machine, and no TEST_DATABASE_URL.');
  // Made once and copied: migrated, its queue made, nothing in it.
  const template = await inOwnDatabase(postgres.url);
  const database = await connectDatabase({ databaseUrl: template.url });
  const queue = await openQueue(database, createLog('error'), { schedule: false });
  await queue.close();
  await database.close();
  project.provide('postgres', { url: postgres.url, template: template.url });
  return async () => {
    await template.stop();
    await postgres.stop();
  };
}
