import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installView, type InstallView } from '../../server/contract/install.ts';
import type { RequestFault } from '../sandbox/sandbox.ts';
import { startBackendProcess, type BackendProcess } from '../support/backend-process.ts';
import { freePort } from '../support/free-port.ts';
import type { HttpPerson } from '../support/http-person.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import {
  appId,
  connectOverHttp,
  serveAccount,
  type ServedAccount,
} from '../support/served-account.ts';
import type { GrantUse } from './grant-user.ts';

const processes = 8;
const rounds = 12;

let postgres: Postgres | undefined;
let account: ServedAccount;
let backend: BackendProcess;
let backendUrl: string;
let person: HttpPerson;
let install: InstallView;
let children: ChildProcess[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  if (!postgres) return;
  const port = await freePort();
  backendUrl = `http://localhost:${port}`;
  account = await serveAccount(backendUrl);
  const env = {
    PORT: String(port),
    PUBLIC_URL: backendUrl,
    DATABASE_URL: postgres.url,
    SECRET_KEY: randomBytes(32).toString('base64'),
    ZENDESK_ORIGIN: account.sandbox.origin,
    ZENDESK_APP_ID: String(appId),
  };
  backend = await startBackendProcess(env);
  ({ install, person } = await connectOverHttp(account, backendUrl, backend.setupLink));
  // Zendesk's clock is about to leap past the life of a token. Reading the history in the middle of a leap, the backend
  // would see a token that it has just been given refused, and rightly give the grant up.
  const pauseUrl = `${backendUrl}/api/console/installs/${install.id}/history/pause`;
  await vi.waitFor(async () => expect((await person.post(pauseUrl)).status).toBe(200), 300_000);
  const script = fileURLToPath(new URL('./grant-user.ts', import.meta.url));
  children = Array.from({ length: processes }, () =>
    fork(script, { env: { PATH: process.env['PATH'], ...env }, execArgv: [] }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await backend?.stop();
  await account?.sandbox.close();
  await postgres?.stop();
});

/** All processes use the grant at the same moment. */
async function everybodyAsks(): Promise<GrantUse[]> {
  const answers = children.map((child) => once(child, 'message'));
  for (const child of children) child.send(install.id);
  return (await Promise.all(answers)).map(([outcome]) => outcome as GrantUse);
}

const refreshes = (): number =>
  account.sandbox.requests.filter((r) => r.path.startsWith('/oauth/tokens') && r.status === 200)
    .length;

async function status(): Promise<string> {
  const answer = await person.request(`${backendUrl}/api/console/installs/${install.id}`);
  return installView.parse(await answer.json()).status;
}

describe('eight processes with one grant', () => {
  it('refresh it once a time, and survive every request that was lost on its way', async (context) => {
    if (!postgres) {
      console.log('Left out: no PostgreSQL binaries on this machine and no TEST_DATABASE_URL.');
      context.skip();
    }
    for (let round = 1; round <= rounds; round++) {
      const before = refreshes();
      account.sandbox.clock.advance(31 * 60_000);
      const lost: RequestFault = {
        kind: 'lose-request',
        method: 'POST',
        path: '/oauth/tokens',
        times: round % 3,
      };
      const clear = round % 3 > 0 ? account.sandbox.faults.add(lost) : () => undefined;
      expect(await everybodyAsks()).toEqual(Array(processes).fill({ ok: true }));
      clear();
      expect([round, refreshes() - before]).toEqual([round, 1]);
    }
    expect(await status()).toBe('active');
  });

  it('say Reauthorization required when the answer itself was lost, since Zendesk has no way back from that', async (context) => {
    if (!postgres) context.skip();
    account.sandbox.clock.advance(31 * 60_000);
    account.sandbox.faults.add({ kind: 'lose-answer', method: 'POST', path: '/oauth/tokens' });
    expect(await everybodyAsks()).toEqual(Array(processes).fill({ ok: false, why: 'reconnect' }));
    expect(await status()).toBe('reauthorization-required');
  });
});
