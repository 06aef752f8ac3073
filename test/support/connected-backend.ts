import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackendProcess, type BackendProcess } from './backend-process.ts';
import type { SandboxOptions } from '../sandbox/sandbox.ts';
import { freePort } from './free-port.ts';
import type { HttpPerson } from './http-person.ts';
import { appId, connectOverHttp, serveAccount, type ServedAccount } from './served-account.ts';

export interface ConnectedBackend {
  account: ServedAccount;
  backend: BackendProcess;
  installId: string;
  /** The first admin, signed in to the console. */
  person: HttpPerson;
  /** Where this account's deliveries go, and what signs them. */
  deliverTo: { url: string; secret: string };
  dataDir: string;
  /** To start the backend again as it was. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/**
 * A backend process on embedded PostgreSQL, connected to an account in this process.
 *
 * @param prepare what the account is made of before it is connected
 */
export async function startConnectedBackend(
  options: SandboxOptions = {},
  prepare: (account: ServedAccount) => void = () => undefined,
): Promise<ConnectedBackend> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sidebrief-process-'));
  const port = await freePort();
  const backendUrl = `http://localhost:${port}`;
  const account = await serveAccount(backendUrl, options);
  prepare(account);
  const env = {
    PORT: String(port),
    PUBLIC_URL: backendUrl,
    DATA_DIR: dataDir,
    ZENDESK_ORIGIN: account.sandbox.origin,
    ZENDESK_APP_ID: String(appId),
  };
  const backend = await startBackendProcess(env);
  const { install, person } = await connectOverHttp(account, backendUrl, backend.setupLink);
  const [webhook] = account.sandbox.account.webhooks.values();
  if (!webhook) throw new Error('Connecting made no webhook.');
  const made: ConnectedBackend = {
    account,
    backend,
    installId: install.id,
    person,
    deliverTo: { url: webhook.endpoint, secret: webhook.signingSecret },
    dataDir,
    env,
    async close() {
      await made.backend.kill();
      await account.sandbox.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return made;
}
