import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirLockedError, lockDataDir } from '../../../server/db/data-dir-lock.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const node = join(repository, 'node_modules', '.bin', 'node');
const lockModule = pathToFileURL(join(repository, 'server/db/data-dir-lock.ts')).href;

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidebrief-lock-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Another process that tries to take the folder, says how that went, and then stays. */
async function startOther(): Promise<{ says: string; child: ChildProcess }> {
  const program = `
    import { lockDataDir } from ${JSON.stringify(lockModule)};
    try {
      lockDataDir(${JSON.stringify(folder)});
      process.stdout.write('taken');
    } catch (failure) {
      process.stdout.write(failure.message);
    }
    setInterval(() => {}, 60_000);`;
  const child = spawn(node, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { says: said.toString(), child };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('The data folder', () => {
  it('is made when it is not there yet', () => {
    lockDataDir(join(folder, 'new', 'data'))();
    expect(existsSync(join(folder, 'new', 'data'))).toBe(true);
  });

  it('belongs to one process: a second one is refused and told which has it', async () => {
    const unlock = lockDataDir(folder);
    const { says } = await startOther();
    expect(says).toContain(`The data folder ${folder} is in use by another Sidebrief`);
    expect(says).toContain(`process ${process.pid}`);
    expect(says).toContain('DATABASE_URL');
    unlock();
  });

  it('is not taken twice by one process either', () => {
    const unlock = lockDataDir(folder);
    expect(() => lockDataDir(folder)).toThrow(DataDirLockedError);
    unlock();
  });

  it('is free again when it was given back', async () => {
    lockDataDir(folder)();
    expect((await startOther()).says).toBe('taken');
  });

  it('is taken over at once from a process that was killed', async () => {
    const { says, child } = await startOther();
    expect(says).toBe('taken');
    expect(() => lockDataDir(folder)).toThrow(`process ${child.pid}`);
    await kill(child);
    lockDataDir(folder)();
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when the id of the dead process is somebody else’s now',
    () => {
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: '1' }));
      lockDataDir(folder)();
    },
  );

  it.each(['', '{"pid":', 'null'])(
    'is taken over from a lock that a power cut left as %j',
    (lock) => {
      writeFileSync(join(folder, 'lock'), lock);
      lockDataDir(folder)();
    },
  );

  it('is left without traces', () => {
    const unlock = lockDataDir(folder);
    expect(() => lockDataDir(folder)).toThrow(DataDirLockedError);
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(String(process.pid));
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });
});
