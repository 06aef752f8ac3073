import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';

/** The key file is there and holds no key: making a new one would lock out what the old one sealed. */
export class UnusableKeyError extends Error {
  readonly code = 'secret_key_unusable';
  constructor(path: string) {
    super(`${path} does not hold a key of 32 bytes in base64. Restore it, or set SECRET_KEY.`);
    this.name = 'UnusableKeyError';
  }
}

/**
 * The keys that seal secrets at rest, the current one first.
 *
 * Without `SECRET_KEY` a key file is made in the data folder on first start (mode 0600). Losing it means
 * that every Zendesk account must be connected again, so the log says where it is.
 *
 * @throws UnusableKeyError
 */
export async function loadSecretKeys(
  config: { secretKey: string | undefined; previousSecretKey: string | undefined; dataDir: string },
  log: Log,
): Promise<[Buffer, ...Buffer[]]> {
  const previous = config.previousSecretKey
    ? [Buffer.from(config.previousSecretKey, 'base64')]
    : [];
  if (config.secretKey) return [Buffer.from(config.secretKey, 'base64'), ...previous];
  const path = join(config.dataDir, 'secret.key');
  const existing = await readFile(path, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return undefined;
    throw failure;
  });
  if (existing !== undefined) {
    const key = Buffer.from(existing.trim(), 'base64');
    if (key.length !== 32) throw new UnusableKeyError(path);
    return [key, ...previous];
  }
  const key = randomBytes(32);
  await mkdir(config.dataDir, { recursive: true });
  await writeFile(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  log.warn('Made a key that seals secrets at rest; back it up, or set SECRET_KEY', { path });
  return [key, ...previous];
}
