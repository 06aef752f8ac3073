import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { z } from 'zod';
import { CommandError } from './command-error.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { keyVersion } from './seal.ts';

const headSchema = z.object({
  format: z.literal('sidebrief-backup-1'),
  at: z.string(),
  keyVersion: z.string(),
});

/**
 * Puts a backup in the place of the embedded database. It is unpacked and opened beside the old one first; the old one
 * is kept under another name.
 *
 * @param keys those that are configured; one of them must be the one the backup was made with
 * @returns when the backup was made, and where the old database is now
 * @throws CommandError when the file is none, no key fits, or there is a database and `force` is not given
 * @throws DataDirLockedError while the backend runs
 */
export async function restore(
  { dataDir, keys, now }: { dataDir: string; keys: Buffer[]; now: Date },
  file: string,
  { force = false } = {},
): Promise<{ at: string; replaced: string | undefined }> {
  const { head, packed } = await readBackup(file);
  if (!keys.map(keyVersion).includes(head.keyVersion))
    throw new CommandError(
      'This backup was made with another secret key: what is sealed in it could not be opened. Put the ' +
        'secret.key of that time into DATA_DIR, or set SECRET_KEY.',
    );
  const tar = await unpack(packed).catch(() => {
    throw damaged(file);
  });
  await mkdir(dataDir, { recursive: true });
  const unlock = lockDataDir(dataDir);
  try {
    const folder = join(dataDir, 'db');
    const isThere = existsSync(folder);
    if (isThere && !force)
      throw new CommandError(
        `There is a database in ${dataDir}. Add --force to replace it; it is kept under another name.`,
      );
    const draft = join(dataDir, 'db.restoring');
    await rm(draft, { recursive: true, force: true });
    const loadDataDir = new Blob([tar], { type: 'application/x-tar' });
    const pg = await PGlite.create({ fs: new NodeFS(draft), loadDataDir }).catch(() => {
      throw damaged(file);
    });
    await pg.query('select 1').finally(() => pg.close());
    const replaced = isThere ? `${folder}.before-${now.getTime()}` : undefined;
    if (replaced) await rename(folder, replaced);
    await rename(draft, folder);
    return { at: head.at, replaced };
  } finally {
    unlock();
  }
}

/** Here, as a file that is cut off would end the process when PGlite unpacks it: nobody hears what its stream throws. */
const unpack = promisify<Buffer, Buffer<ArrayBuffer>>(gunzip);

const damaged = (file: string) => new CommandError(`${file} is damaged: it cannot be unpacked.`);

async function readBackup(
  file: string,
): Promise<{ head: z.infer<typeof headSchema>; packed: Buffer }> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(`${file} cannot be read.`);
  });
  const end = bytes.indexOf(10);
  try {
    const head = headSchema.parse(JSON.parse(bytes.subarray(0, end).toString('utf8')));
    return { head, packed: bytes.subarray(end + 1) };
  } catch {
    throw new CommandError(`${file} is no backup of Sidebrief.`);
  }
}
