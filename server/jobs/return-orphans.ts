import type { Database } from '../db/connect.ts';

/** The embedded database belongs to one process: what was under way when it was killed is nobody's now, and begins anew. */
export async function returnOrphans(database: Pick<Database, 'run'>): Promise<void> {
  await database.run(
    "update pgboss.job set state = 'retry', start_after = now(), retry_limit = retry_limit + 1 where state = 'active'",
  );
}
