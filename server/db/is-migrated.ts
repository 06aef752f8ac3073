import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { migrationsFolder, type Db } from './connect.ts';

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });
const newest = Math.max(
  ...journal
    .parse(JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')))
    .entries.map(({ when }) => when),
);

/** Whether the database has the newest migration of this version. A newer database, of a newer version, has it, too. */
export async function isMigrated(db: Db): Promise<boolean> {
  const { rows } = (await db.execute(
    sql`select max(created_at)::text as last from drizzle.__drizzle_migrations`,
  )) as unknown as { rows: { last: string | null }[] };
  return Number(rows[0]?.last ?? 0) >= newest;
}
