import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

export interface Postgres {
  url: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of this test's own, in a temporary folder on a free port: `TEST_DATABASE_URL` where the
 * environment names one, otherwise from the binaries of this machine.
 *
 * @returns `undefined` where there are none; the caller prints what it leaves out
 */
export async function startPostgres(): Promise<Postgres | undefined> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return inOwnDatabase(given);
  const bin = findBinaries();
  if (!bin) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'sidebrief-pg-'));
  const data = join(folder, 'data');
  const user = await unprivilegedUser();
  await chmod(folder, 0o777);
  const initdb = ['-D', data, '-U', 'sidebrief', '-A', 'trust', '--no-sync', '-E', 'UTF8'];
  await run(join(bin, 'initdb'), initdb, user);
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    // A server that lives as long as a test keeps nothing for after a loss of power.
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { stdio: 'ignore', ...user },
  );
  const url = `postgres://sidebrief@127.0.0.1:${port}/postgres`;
  await answers(url);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; Debian's package brings the user it runs as. */
async function unprivilegedUser(): Promise<{ uid?: number; gid?: number }> {
  if (userInfo().uid !== 0) return {};
  const id = async (kind: '-u' | '-g'): Promise<number> =>
    Number((await run('id', [kind, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/** Where this machine has PostgreSQL's programs, the newest of them. */
export function findBinaries(): string | undefined {
  return globSync('/usr/lib/postgresql/*/bin').sort().at(-1);
}

/**
 * A database of one's own on a server that runs already.
 *
 * @param template the address of another one there, which it begins as a copy of; nobody may be connected to that
 */
export async function inOwnDatabase(given: string, template?: string): Promise<Postgres> {
  const name = `sidebrief_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: given });
  await admin.connect();
  const copied = template ? ` template ${new URL(template).pathname.slice(1)}` : '';
  await admin.query(`create database ${name}${copied}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async stop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL did not start.');
}
