import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle as drizzleServer } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { lockDataDir } from './data-dir-lock.ts';
import { openEmbeddedClient } from './embedded-client.ts';
import * as schema from './schema.ts';

/** A database or a transaction of it: every store function takes one of these. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** The two ways SQL reaches the database, for the queue. */
export interface Database {
  db: Db;
  kind: 'embedded' | 'server';
  /** Runs one statement, or several without values. */
  run(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
const checkpointEveryMs = 5 * 60_000;
const vacuumEveryMs = 60 * 60_000;

/**
 * Opens the database and brings its schema up to date: PostgreSQL at `databaseUrl`, otherwise PGlite in
 * `dataDir`; in memory when neither is given (tests).
 *
 * @param where.image a file with a data folder as PGlite packs it, which one in memory begins with
 * @throws DataDirLockedError when another process has the folder
 */
export async function connectDatabase(where: {
  databaseUrl?: string | undefined;
  dataDir?: string | undefined;
  image?: string | undefined;
}): Promise<Database> {
  return where.databaseUrl ? openServer(where.databaseUrl) : openEmbedded(where);
}

async function openServer(databaseUrl: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = drizzleServer(pool, { schema });
  const turn = await pool.connect();
  try {
    // Several processes start at once: one migrates, the others wait.
    await turn.query('select pg_advisory_lock(727274)');
    await migrateServer(db, { migrationsFolder });
  } finally {
    await turn.query('select pg_advisory_unlock(727274)').catch(() => undefined);
    turn.release();
  }
  return {
    db: db as unknown as Db,
    kind: 'server',
    run: async (text, values) => {
      const result = await pool.query(text, values);
      const results = Array.isArray(result) ? result : [result];
      return { rows: results.flatMap((one: { rows: unknown[] }) => one.rows) };
    },
    close: () => pool.end(),
  };
}

async function openEmbedded({
  dataDir,
  image,
}: {
  dataDir?: string | undefined;
  image?: string | undefined;
}): Promise<Database> {
  const unlock = dataDir ? lockDataDir(dataDir) : () => undefined;
  const folder = dataDir ? join(dataDir, 'db') : undefined;
  try {
    if (folder) removeEmptyPidFile(folder);
    const client = await openEmbeddedClient(folder, image);
    if (folder) {
      await client.exec("ALTER SYSTEM SET max_wal_size = '256MB'");
      await client.exec('SELECT pg_reload_conf()');
    }
    const db = drizzleEmbedded(client as never, { schema });
    await migrateEmbedded(db, { migrationsFolder });
    const timers = [
      setInterval(() => void client.exec('CHECKPOINT').catch(() => undefined), checkpointEveryMs),
      setInterval(() => void client.exec('VACUUM (ANALYZE)').catch(() => undefined), vacuumEveryMs),
    ];
    for (const timer of timers) timer.unref();
    return {
      db: db as unknown as Db,
      kind: 'embedded',
      run: async (text, values) => {
        if (values?.length) return client.query(text, values);
        return { rows: (await client.exec(text)).flatMap((result) => result.rows) };
      },
      close: async () => {
        for (const timer of timers) clearInterval(timer);
        await client.close();
        unlock();
      },
    };
  } catch (failure) {
    unlock();
    throw failure;
  }
}

/** PGlite leaves an empty `postmaster.pid` when killed, and then refuses to open; only safe under our lock. */
function removeEmptyPidFile(folder: string): void {
  const path = join(folder, 'postmaster.pid');
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === 0) rmSync(path);
}
