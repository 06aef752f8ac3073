import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../server/db/back-up.ts';
import { lockDataDir } from '../../../server/db/data-dir-lock.ts';
import { openEmbeddedClient } from '../../../server/db/embedded-client.ts';
import { restore } from '../../../server/db/restore.ts';

const key = Buffer.alloc(32, 7);
const now = new Date('2026-03-01T09:00:00Z');
let root: string;
let from: string;
let file: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sidebrief-backup-'));
  from = join(root, 'from');
  file = join(root, 'backup');
  lockDataDir(from)();
  await write('first');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(word: string): Promise<void> {
  const client = await openEmbeddedClient(join(from, 'db'));
  await client.exec('create table if not exists notes (word text)');
  await client.query('insert into notes values ($1)', [word]);
  await client.close();
}

async function wordsIn(dataDir: string): Promise<string[]> {
  const client = await openEmbeddedClient(join(dataDir, 'db'));
  const { rows } = await client.query('select word from notes order by word');
  await client.close();
  return (rows as { word: string }[]).map(({ word }) => word);
}

describe('a backup of the embedded database', () => {
  it('comes back as it was, in another folder and over a later state, which is kept', async () => {
    await backUp({ dataDir: from, key, now }, file);
    await write('second');
    const elsewhere = join(root, 'elsewhere');
    await restore({ dataDir: elsewhere, keys: [key], now }, file);
    expect(await wordsIn(elsewhere)).toEqual(['first']);
    await expect(restore({ dataDir: from, keys: [key], now }, file)).rejects.toThrow('--force');
    expect(await wordsIn(from)).toEqual(['first', 'second']);
    const { at, replaced } = await restore({ dataDir: from, keys: [key], now }, file, {
      force: true,
    });
    expect(at).toBe(now.toISOString());
    expect(await readdir(replaced ?? '')).toContain('PG_VERSION');
    expect(await wordsIn(from)).toEqual(['first']);
  }, 120_000);

  it('is neither made over another file nor while the backend runs', async () => {
    await writeFile(file, 'precious');
    await expect(backUp({ dataDir: from, key, now }, file)).rejects.toThrow('is there already');
    expect(await readFile(file, 'utf8')).toBe('precious');
    const unlock = lockDataDir(from);
    await expect(backUp({ dataDir: from, key, now }, `${file}2`)).rejects.toThrow('is in use');
    unlock();
  });

  it('is refused with a key that does not fit, and where the file is none or damaged', async () => {
    await backUp({ dataDir: from, key, now }, file);
    const elsewhere = { dataDir: join(root, 'elsewhere'), now };
    const other = restore({ ...elsewhere, keys: [Buffer.alloc(32, 8)] }, file);
    await expect(other).rejects.toThrow('another secret key');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
    await expect(restore({ ...elsewhere, keys: [key] }, file)).rejects.toThrow('damaged');
    await writeFile(file, 'no backup');
    await expect(restore({ ...elsewhere, keys: [key] }, file)).rejects.toThrow('no backup');
  }, 120_000);
});
