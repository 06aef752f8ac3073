import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';

/** Work that was done is of no interest after an hour; what failed stays for as long as the queue keeps anything. */
export async function deleteDoneJobs(db: Db): Promise<void> {
  await db.execute(
    sql`delete from pgboss.job
      where state in ('completed', 'cancelled') and completed_on < now() - interval '1 hour'`,
  );
}
