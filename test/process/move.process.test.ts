import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectDatabase, type Database } from '../../server/db/connect.ts';
import { historyView } from '../../server/contract/history-view.ts';
import { installView, type InstallView } from '../../server/contract/install.ts';
import { tablesOf } from '../../server/db/tables-of.ts';
import { pastSandbox } from '../sandbox/sample/past-sandbox.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { startBackendProcess } from '../support/backend-process.ts';
import { freePort } from '../support/free-port.ts';
import type { HttpPerson } from '../support/http-person.ts';
import { inOwnDatabase, startPostgres, type Postgres } from '../support/postgres.ts';
import {
  appId,
  connectOverHttp,
  serveAccount,
  type ServedAccount,
} from '../support/served-account.ts';

const script = fileURLToPath(new URL('../../scripts/move.ts', import.meta.url));
const postgres = await startPostgres();
const secretKey = randomBytes(32).toString('base64');
let empty: Postgres;
let account: ServedAccount;
let dataDir: string;
let env: Record<string, string>;
let person: HttpPerson;
let install: InstallView;

beforeAll(async () => {
  if (!postgres) return;
  empty = await inOwnDatabase(postgres.url);
  dataDir = await mkdtemp(join(tmpdir(), 'sidebrief-move-'));
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  account = await serveAccount(publicUrl);
  const { sandbox, customer } = account;
  const past = pastSandbox(sandbox);
  past.moveTo(sandbox.clock.now() - 7 * 24 * 3600_000);
  for (const subject of ['Lamp “Ängström”', 'Back\\slash {and} "quotes"', 'Lampe 🪔'])
    createTicket(past, {
      requesterId: customer.id,
      subject,
      comment: { body: `${subject}\n\t1,5 € — \\x41`, public: true },
    });
  env = {
    ...{ PORT: String(port), PUBLIC_URL: publicUrl, DATA_DIR: dataDir, SECRET_KEY: secretKey },
    ...{ ZENDESK_ORIGIN: sandbox.origin, ZENDESK_APP_ID: String(appId) },
  };
  const backend = await startBackendProcess(env);
  ({ install, person } = await connectOverHttp(account, publicUrl, backend.setupLink));
  const tickets = async () => {
    const answer = await person.request(`${publicUrl}/api/console/installs/${install.id}/history`);
    return historyView.parse(await answer.json()).counts.tickets;
  };
  await vi.waitUntil(async () => (await tickets()) === 3, { timeout: 400_000, interval: 200 });
  expect(await move(empty.url)).toContain('is in use');
  await backend.stop();
});
afterAll(async () => {
  await account?.sandbox.close();
  await empty?.stop();
  await postgres?.stop();
  if (dataDir) await rm(dataDir, { recursive: true });
});

/** What the command says, whichever way it ends. */
function move(url: string, args: string[] = [], changed: Record<string, string> = {}) {
  return new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      [script, url, ...args],
      { env: { PATH: process.env['PATH'], ...env, ...changed } },
      (failure, out, err) => resolve(`${failure?.code ?? 0}\n${out}${err}`),
    ),
  );
}

async function ask(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

/** Every row of every table as PostgreSQL writes it, waiting work too. */
async function everythingIn(database: Database): Promise<Record<string, string[]>> {
  const tables = await tablesOf(database.db);
  const all: Record<string, string[]> = {};
  for (const name of [...tables.map(({ sqlName }) => sqlName), 'pgboss.job']) {
    const { rows } = await database.run(`select t::text as row from ${name} t order by 1`);
    all[name] = (rows as { row: string }[]).map(({ row }) => row);
  }
  await database.close();
  return all;
}

describe.skipIf(!postgres)('moving to a PostgreSQL server', () => {
  it('writes nothing with a key that does not fit', async () => {
    const said = await move(empty.url, [], { SECRET_KEY: randomBytes(32).toString('base64') });
    expect(said).toMatch(/^1\n/);
    expect(said).toContain('The secret key does not open what is sealed');
    expect(await ask('select from installs')).toEqual([]);
  });

  it('takes every row of every table along, and waiting work, as it was', async () => {
    const said = await move(empty.url);
    expect(said).toMatch(/^0\n/);
    expect(said).toMatch(/past_tickets: 3 of 3\n/);
    expect(said).toMatch(/Moved \d+ rows of \d+ tables, and counted them there\./);
    const before = await everythingIn(await connectDatabase({ dataDir }));
    const after = await everythingIn(await connectDatabase({ databaseUrl: empty.url }));
    expect(after).toEqual(before);
    const filled = Object.values(before).filter(({ length }) => length > 0);
    expect(filled.length).toBeGreaterThan(15);
    expect(before['pgboss.job']?.length).toBeGreaterThan(0);
  });

  it('leaves no sequence behind that goes on counting', async () => {
    expect(await ask("select sequencename from pg_sequences where schemaname = 'public'")).toEqual(
      [],
    );
  });

  it('goes over nothing that is there, unless asked to', async () => {
    await ask("update installs set name = 'Changed there'");
    const said = await move(empty.url);
    expect(said).toMatch(/^1\n/);
    expect(said).toContain('There is something in the database there');
    expect(await ask('select name from installs')).toEqual([{ name: 'Changed there' }]);
    expect(await move(empty.url, ['--force'])).toMatch(/^0\n/);
    expect(await ask('select name from installs')).toEqual([{ name: 'Acme' }]);
  });

  it('says what is wrong with an address', async () => {
    expect(await move('mysql://localhost/a')).toContain('npm run move -- postgres://');
    expect(await move(`postgres://localhost:${await freePort()}/a`)).toContain('cannot be reached');
  });

  it('is followed by a start there, with everybody signed in and the account connected', async () => {
    const backend = await startBackendProcess({ ...env, DATABASE_URL: empty.url });
    expect(backend.setupLink).toBeUndefined();
    const url = `${env['PUBLIC_URL']}/api/console/installs/${install.id}`;
    const shown = installView.parse(await (await person.request(url)).json());
    expect(shown.status).toBe('active');
    const checked = await person.post(`${url}/check`);
    expect(installView.parse(await checked.json())).toMatchObject({ status: 'active' });
    await backend.stop();
  });
});
