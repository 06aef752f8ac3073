import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from '../../server/db/connect.ts';
import { createPoster } from '../bench/post.ts';
import { signedDelivery } from '../bench/signed-delivery.ts';
import { startBackendProcess, type BackendProcess } from '../support/backend-process.ts';
import { freePort } from '../support/free-port.ts';
import {
  appId,
  connectOverHttp,
  serveAccount,
  type ServedAccount,
} from '../support/served-account.ts';

let dataDir: string;
let account: ServedAccount;
let backend: BackendProcess;
let env: Record<string, string>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sidebrief-stop-'));
  const port = await freePort();
  const backendUrl = `http://localhost:${port}`;
  account = await serveAccount(backendUrl);
  env = {
    PORT: String(port),
    PUBLIC_URL: backendUrl,
    DATA_DIR: dataDir,
    ZENDESK_ORIGIN: account.sandbox.origin,
    ZENDESK_APP_ID: String(appId),
  };
  backend = await startBackendProcess(env);
  await connectOverHttp(account, backendUrl, backend.setupLink);
});
afterAll(async () => {
  await backend.kill();
  await account.sandbox.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('stopping the backend', () => {
  it('answers every delivery that is under way, and what it answers is stored', async () => {
    const [webhook] = account.sandbox.account.webhooks.values();
    if (!webhook) throw new Error('no webhook');
    const poster = createPoster(100);
    const sent = Array.from({ length: 100 }, (_, n) =>
      signedDelivery(webhook.signingSecret, 7000 + n),
    );
    const answers = sent.map(({ body, headers }) => poster.post(webhook.endpoint, body, headers));
    // The first is answered, so the others are under way.
    await Promise.race(answers);
    const stopped = backend.stop();
    expect(await Promise.all(answers)).toEqual(Array(100).fill(204));
    poster.close();
    await stopped;
    const database = await connectDatabase({ dataDir });
    const { rows } = await database.run('select event_id from events');
    await database.close();
    const stored = new Set((rows as { event_id: string }[]).map((row) => row.event_id));
    expect(sent.filter(({ id }) => !stored.has(id))).toEqual([]);
  });

  it('tells a second process on the same data folder that it is in use, and leaves the first alone', async () => {
    backend = await startBackendProcess(env);
    const port = String(await freePort());
    await expect(startBackendProcess({ ...env, PORT: port })).rejects.toThrow(/in use by another/);
    expect((await fetch(`${env['PUBLIC_URL']}/readyz`)).status).toBe(200);
  });
});
