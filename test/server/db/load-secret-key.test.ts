import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecretKeys } from '../../../server/db/load-secret-key.ts';
import { createLog } from '../../../server/log.ts';

let dataDir: string;
let logged: string[];
const [current, previous] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sidebrief-key-'));
  logged = [];
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const load = (secretKey?: Buffer, previousSecretKey?: Buffer): Promise<Buffer[]> =>
  loadSecretKeys(
    {
      secretKey: secretKey?.toString('base64'),
      previousSecretKey: previousSecretKey?.toString('base64'),
      dataDir,
    },
    createLog('info', (line) => logged.push(line)),
  );

describe('The key that seals secrets', () => {
  it('is the configured one, and then no file is made', async () => {
    expect(await load(current, previous)).toEqual([current, previous]);
    expect(statSync(join(dataDir, 'secret.key'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('is made on the first start, for its owner only, and the log says where but not which', async () => {
    const [made] = await load();
    expect(made).toHaveLength(32);
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(logged.join()).toContain('secret.key');
    expect(logged.join()).not.toContain(made?.toString('base64'));
  });

  it('is the same on the next start', async () => {
    expect(await load()).toEqual(await load());
    expect(logged).toHaveLength(1);
  });

  it('keeps the previous key beside the one from the file', async () => {
    expect((await load(undefined, previous))[1]).toEqual(previous);
  });

  it('is not replaced when its file is damaged: that would lock out what the old one sealed', async () => {
    const path = join(dataDir, 'secret.key');
    writeFileSync(path, 'damaged');
    await expect(load()).rejects.toThrow('does not hold a key');
    expect(readFileSync(path, 'utf8')).toBe('damaged');
  });
});
