import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { CommandError } from './command-error.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { keyVersion } from './seal.ts';

/** What stands before the packed folder, as one line of JSON: by it a key is known to fit, and cannot be told. */
export interface BackupHead {
  format: 'sidebrief-backup-1';
  at: string;
  keyVersion: string;
}

/**
 * Writes the embedded database into one file. The backend must be stopped: the folder is locked while it is read. The
 * key that opens what is sealed in it is not in the file, and has to be kept elsewhere.
 *
 * @param key the current key, 32 bytes
 * @returns bytes written
 * @throws CommandError when there is no database, or the file is there and `force` is not given
 * @throws DataDirLockedError while the backend runs
 */
export async function backUp(
  { dataDir, key, now }: { dataDir: string; key: Buffer; now: Date },
  file: string,
  { force = false } = {},
): Promise<number> {
  if (existsSync(file) && !force)
    throw new CommandError(`${file} is there already. Choose another name, or add --force.`);
  const folder = join(dataDir, 'db');
  if (!existsSync(join(folder, 'PG_VERSION')))
    throw new CommandError(`There is no embedded database in ${dataDir}.`);
  const unlock = lockDataDir(dataDir);
  try {
    const pg = await PGlite.create({ fs: new NodeFS(folder) });
    const packed = await pg.dumpDataDir('gzip').finally(() => pg.close());
    const head: BackupHead = {
      format: 'sidebrief-backup-1',
      at: now.toISOString(),
      keyVersion: keyVersion(key),
    };
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify(head)}\n`),
      Buffer.from(await packed.arrayBuffer()),
    ]);
    // Whole or not at all: a backup that is cut off is none.
    const draft = `${file}.part`;
    await writeFile(draft, bytes, { mode: 0o600 });
    await rename(draft, file).catch(async (failure: unknown) => {
      await rm(draft, { force: true });
      throw failure;
    });
    return bytes.length;
  } finally {
    unlock();
  }
}
