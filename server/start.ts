import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { connectDatabase } from './db/connect.ts';
import { loadSecretKeys } from './db/load-secret-key.ts';
import { createSealer } from './db/seal.ts';
import type { Deps } from './deps.ts';
import { createRecorder } from './events/create-recorder.ts';
import { createSigningSecrets } from './events/find-signing-secret.ts';
import { createHandlers } from './jobs/handlers.ts';
import { openQueue } from './jobs/queue.ts';
import { startWorkers } from './jobs/start-workers.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics/metrics.ts';
import { createUseNotes } from './use/create-use-notes.ts';
import { isInProcess } from './models/embedder-of.ts';
import { openEmbedder } from './models/open-embedder.ts';
import { createSetupLink } from './people/setup-first-admin.ts';
import { resolveLocalhost } from './zendesk/resolve-localhost.ts';
import { marketplaceHeaders } from './zendesk/marketplace-headers.ts';

const lastMomentMs = 500;
const lastRequestsMs = 10_000;
const storeUseEveryMs = 10_000;
const builtConsole = fileURLToPath(new URL('../dist/console', import.meta.url));

export interface Running {
  port: number;
  deps: Deps;
  /** The one-time link for the first admin; `undefined` when there is one. */
  setupLink: string | undefined;
  /** Stops in reverse: no new requests, then no new jobs, then the database. */
  stop(): Promise<void>;
}

/**
 * Starts the backend: configuration, database, queue, doors, workers.
 *
 * @param now the time by which tokens, deliveries and sessions are judged; a demo moves it with its account
 */
export async function start(
  config: Config,
  log: Log,
  now: () => Date = () => new Date(),
): Promise<Running> {
  const { embedder } = config;
  const embedInProcess =
    embedder && isInProcess(embedder) ? await openEmbedder(embedder.baseUrl) : undefined;
  const database = await connectDatabase(config);
  const keys = await loadSecretKeys(config, log);
  const queue = await openQueue(database, log, { schedule: true });
  const deps: Deps = {
    config,
    db: database.db,
    queue,
    sealer: createSealer(keys),
    log,
    now,
    embedInProcess,
    transport: {
      fetch: (...request) => fetch(...request),
      log,
      extraHeaders: marketplaceHeaders(config.mode),
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
    },
  };
  if (config.zendeskOrigin.isLoopback) resolveLocalhost();
  const use = createUseNotes(deps);
  const storing = setInterval(() => void use.store(), storeUseEveryMs);
  const app = createApp({
    ...deps,
    use,
    record: createRecorder(deps),
    secrets: createSigningSecrets(deps),
    metrics: createMetrics(),
    consoleDir: findConsole(log),
  });
  const setupLink = await createSetupLink(deps);
  await startWorkers({ queue, db: database.db, handlers: createHandlers(deps), log });
  let isStopping = false;
  const server = serve({
    fetch: async (request, bindings) => {
      const answer = await app.fetch(request, bindings);
      // Who sends on this connection again would be cut off.
      if (isStopping) answer.headers.set('connection', 'close');
      return answer;
    },
    port: config.port,
    hostname: config.host,
    // Longer than the proxies in front keep a connection: the side that sends must be the one that closes.
    serverOptions: { keepAliveTimeout: 75_000 },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  log.info('Sidebrief is ready', { port, database: database.kind, mode: config.mode.name });
  return {
    port,
    deps,
    setupLink,
    async stop() {
      isStopping = true;
      await closeServer(server as Server);
      clearInterval(storing);
      await use.store();
      await queue.close();
      await database.close();
    },
  };
}

/**
 * Lets what is under way come to an end: a delivery that is cut off is lost, since Zendesk repeats only what
 * was answered. `close` ends idle connections at once, and one whose request is still on the wire looks idle,
 * so it is called a moment later.
 */
async function closeServer(server: Server): Promise<void> {
  await sleep(lastMomentMs);
  const closed = new Promise((resolve) => server.close(resolve));
  const cut = setTimeout(() => server.closeAllConnections(), lastRequestsMs);
  await closed;
  clearTimeout(cut);
}

/** A backend without a console serves agents, but nobody can connect an account: worth a word. */
function findConsole(log: Log): string | undefined {
  if (existsSync(builtConsole)) return builtConsole;
  log.warn('The console is not built, so it is not served. Build it with `npm run build`');
  return undefined;
}
