import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackendProcess, type BackendProcess } from '../support/backend-process.ts';
import { freePort } from '../support/free-port.ts';
import {
  appId,
  connectOverHttp,
  serveAccount,
  type ServedAccount,
} from '../support/served-account.ts';

export interface BenchBackend {
  account: ServedAccount;
  backend: BackendProcess;
  installId: string;
  /** Where this account's deliveries go, and what signs them. */
  deliverTo: { url: string; secret: string };
  dataDir: string;
  close(): Promise<void>;
}

/** A backend process on embedded PostgreSQL, connected to an account in this process. */
export async function startBenchBackend(): Promise<BenchBackend> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sidebrief-bench-'));
  const port = await freePort();
  const backendUrl = `http://localhost:${port}`;
  const account = await serveAccount(backendUrl);
  const backend = await startBackendProcess({
    PORT: String(port),
    PUBLIC_URL: backendUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
    ZENDESK_ORIGIN: account.sandbox.origin,
    ZENDESK_APP_ID: String(appId),
  });
  const { install } = await connectOverHttp(account, backendUrl, backend.setupLink);
  const [webhook] = account.sandbox.account.webhooks.values();
  if (!webhook) throw new Error('Connecting made no webhook.');
  return {
    account,
    backend,
    installId: install.id,
    deliverTo: { url: webhook.endpoint, secret: webhook.signingSecret },
    dataDir,
    async close() {
      await backend.stop();
      await account.sandbox.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
