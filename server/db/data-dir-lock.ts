import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class DataDirLockedError extends Error {
  readonly code = 'data_dir_locked';
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by another Sidebrief (process ${pid}). ` +
        'Two processes on one embedded database would corrupt it: stop the other one, or use PostgreSQL (DATABASE_URL).',
    );
    this.name = 'DataDirLockedError';
  }
}

/**
 * Takes the data folder for this process: PGlite has no lock of its own. A lock left by a killed process is
 * taken over at once; a process is known by its id and, on Linux, its start time, since ids are used again.
 *
 * @returns releases the lock
 * @throws DataDirLockedError when a living process holds it
 */
export function lockDataDir(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        // A hard link appears whole or not at all, and never over an existing file.
        linkSync(draft, path);
        return () => rmSync(path, { force: true });
      } catch (failure) {
        if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
      }
      const held = readLock(path);
      if (held === undefined) continue;
      if (isAlive(held)) throw new DataDirLockedError(folder, held.pid);
      renameSync(path, `${draft}.stale`);
      const moved = readLock(`${draft}.stale`);
      if (moved && isAlive(moved)) linkSync(`${draft}.stale`, path); // somebody was quicker: give it back
      rmSync(`${draft}.stale`, { force: true });
    }
    throw new DataDirLockedError(folder, readLock(path)?.pid ?? 0);
  } finally {
    rmSync(draft, { force: true });
  }
}

interface Holder {
  pid: number;
  started: string | undefined;
}

/** @returns `undefined` when there is no lock */
function readLock(path: string): Holder | undefined {
  try {
    return parseLock(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const nobody: Holder = { pid: 0, started: undefined };

/** A lock appears whole, so what cannot be read was left by a power cut, and nobody holds it. */
function parseLock(text: string): Holder {
  try {
    return (JSON.parse(text) as Holder | null) ?? nobody;
  } catch {
    return nobody;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder === nobody) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return holder.started === undefined || startOf(holder.pid) === holder.started;
}

/** Field 22 of `/proc/<pid>/stat`; `undefined` where there is no such file. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[19];
  } catch {
    return undefined;
  }
}
