import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Set in the project that runs the flows on PostgreSQL; each world makes its own database there. */
    postgresUrl: string;
  }
}

/** Starts PostgreSQL for a whole project of tests. `npm test` runs that project only where there is one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  if (!postgres) throw new Error('No PostgreSQL on this machine, and no TEST_DATABASE_URL.');
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
