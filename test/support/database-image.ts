import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { inject } from 'vitest';
import { migrationsFolder } from '../../server/db/connect.ts';
import { openQueue } from '../../server/jobs/queue.ts';
import { createLog } from '../../server/log.ts';

/**
 * A database as a backend finds it at its second start: migrated, its queue made, nothing in it. Whoever needs it first
 * makes it, once a run: every world loads it instead of making its own, which takes five times as long.
 *
 * @returns the file for `connectDatabase`
 */
export async function databaseImage(): Promise<string> {
  const image = join(inject('imageFolder'), 'database.tar');
  if (existsSync(image)) return image;
  const client = await PGlite.create();
  const db = drizzle(client);
  await migrate(db, { migrationsFolder });
  const run = async (text: string, values?: unknown[]) =>
    values?.length
      ? client.query(text, values)
      : { rows: (await client.exec(text)).flatMap((result) => result.rows) };
  const database = { db: db as never, kind: 'embedded' as const, run, close: () => client.close() };
  const queue = await openQueue(database, createLog('error'), { schedule: false });
  await queue.close();
  const packed = Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer());
  await client.close();
  // Two workers may make one at the same time; neither ever sees half of it.
  const own = `${image}.${randomUUID()}`;
  await writeFile(own, packed);
  await rename(own, image);
  return image;
}
