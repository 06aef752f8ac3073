import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { jobHours } from '../db/jobs-schema.ts';
import { installs } from '../db/schema.ts';

/** Counts one try of a job of an account, by the clock of the database; of an account that is gone nothing is counted. */
export async function noteJob(
  db: Db,
  installId: string,
  outcome: 'done' | 'failed',
): Promise<void> {
  const [done, failed] = outcome === 'done' ? [1, 0] : [0, 1];
  await db.execute(sql`
    insert into ${jobHours} (install_id, hour, done, failed)
    select id, date_trunc('hour', now()), ${done}::int, ${failed}::int from ${installs}
    where id = ${installId} for key share
    on conflict (install_id, hour) do update
      set done = ${jobHours}.done + excluded.done, failed = ${jobHours}.failed + excluded.failed`);
}
