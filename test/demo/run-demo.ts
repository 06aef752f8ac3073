import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { loadConfig } from '../../server/config.ts';
import { installView, type InstallView } from '../../server/contract/install.ts';
import { createLog } from '../../server/log.ts';
import { start, type Running } from '../../server/start.ts';
import { topicsView } from '../../server/contract/topics-view.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { loadAppFolder } from '../sandbox/apps/load-app-folder.ts';
import { uploadApp } from '../sandbox/apps/upload-app.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { fillWithSampleData } from '../sandbox/sample/fill.ts';
import { loadJsonLines } from '../sandbox/sample/load-json-lines.ts';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { freePort } from '../support/free-port.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';

export interface DemoOptions {
  /** 0: any free port. */
  port: number;
  sandboxPort: number;
  /** The built app: `manifest.json` and what belongs to it. */
  appDir: string;
  /** Left out, a fresh temporary folder that goes when the demo stops. */
  dataDir?: string;
  /** Threads in JSON Lines instead of the sample help desk. */
  tickets?: string;
  /** Leave everything after the start to a person: the first admin, the account, the consent. */
  unattended?: boolean;
  /** More of the backend's environment. */
  env?: Record<string, string>;
  /** Adds to the sample help desk what happened before the backend came. */
  prepare?(sandbox: Sandbox): void;
}

export interface Demo {
  sandbox: Sandbox;
  backend: Running;
  backendUrl: string;
  /** A ticket worth opening first. */
  ticketUrl: string;
  consoleUrl: string;
  /** The demo's admin; `undefined` when a person is to make one by `backend.setupLink`. */
  signIn: { email: string; password: string } | undefined;
  oauthClient: { clientId: string; clientSecret: string };
  appId: number;
  stop(): Promise<void>;
}

const subdomain = 'fernhill';
const appId = 900_001;
const oauthClientId = 'sidebrief_demo';
const email = 'you@sidebrief.example';
/** The sample help desk's own dropdown. */
const topicField = 'Topic';

/** What must be the same when the demo starts again on the same data folder. */
const remembered = z.object({
  password: z.string(),
  oauthClientSecret: z.string(),
  /** Seals the stored secrets, 32 bytes in base64; older folders have the backend's own key file instead. */
  secretKey: z.string().optional(),
});

/**
 * Starts everything on loopback: a Zendesk account in a box, the backend on embedded PostgreSQL, the built
 * sidebar and console, and connects the one to the other by walking through the true flow.
 *
 * @throws when a line of `tickets` cannot be read, a port is taken, or the data folder is in use
 */
export async function runDemo(options: DemoOptions): Promise<Demo> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'sidebrief-demo-')));
  const removeOwnData = async (): Promise<void> => {
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  let sandbox: Sandbox;
  try {
    sandbox = await openSandbox(options.sandboxPort || (await freePort()));
  } catch (failure) {
    await removeOwnData();
    throw failure;
  }
  const log = createLog('warn', (line) => void process.stderr.write(`${line}\n`));
  let backend: Running | undefined;
  try {
    const firstTicket = options.tickets
      ? await loadFirst(sandbox, options.tickets)
      : fillSample(sandbox);
    options.prepare?.(sandbox);
    const port = options.port || (await freePort());
    const backendUrl = `http://localhost:${port}`;
    const secrets = await rememberSecrets(dataDir);
    backend = await start(
      loadConfig({
        PORT: String(port),
        PUBLIC_URL: backendUrl,
        DATA_DIR: dataDir,
        SECRET_KEY: secrets.secretKey,
        ZENDESK_ORIGIN: sandbox.origin,
        ZENDESK_APP_ID: String(appId),
        SIDEBRIEF_MODE: 'self-hosted',
        ...options.env,
      }),
      log,
      // Moving the account's clock moves ours: tokens and deliveries are judged by it.
      () => new Date(sandbox.clock.now()),
    );
    installInSandbox(sandbox, options.appDir, backendUrl, secrets.oauthClientSecret);
    if (options.unattended !== false) {
      const person = createHttpPerson();
      await signInToConsole(person, backendUrl, backend.setupLink, secrets.password);
      const install = await findOrCreate(person, backendUrl, secrets.oauthClientSecret);
      await connect(person, backendUrl, sandbox, install);
      await suggestTopics(person, backendUrl, install.id);
    }
    const running = backend;
    return {
      sandbox,
      backend,
      backendUrl,
      ticketUrl: `${sandbox.origin}/agent/tickets/${firstTicket}`,
      consoleUrl: `${backendUrl}/console/`,
      signIn: options.unattended === false ? undefined : { email, password: secrets.password },
      oauthClient: { clientId: oauthClientId, clientSecret: secrets.oauthClientSecret },
      appId,
      async stop() {
        await sandbox.close();
        await running.stop();
        await removeOwnData();
      },
    };
  } catch (failure) {
    await sandbox.close();
    await backend?.stop();
    await removeOwnData();
    throw failure;
  }
}

/** The workspace is one origin and the app's page another, as with Zendesk: `localhost` and `127.0.0.1`. */
function openSandbox(port: number): Promise<Sandbox> {
  return serveSandbox({
    subdomain,
    port,
    origin: `http://localhost:${port}`,
    appsOrigin: `http://127.0.0.1:${port}`,
  });
}

function fillSample(sandbox: Sandbox): number {
  fillWithSampleData(sandbox);
  return sampleTickets.passwordReset;
}

async function loadFirst(sandbox: Sandbox, path: string): Promise<number> {
  await loadJsonLines(sandbox, path);
  const [first] = sandbox.account.tickets.keys();
  if (first === undefined) throw new Error(`${path} holds no thread.`);
  return first;
}

async function rememberSecrets(dataDir: string): Promise<z.infer<typeof remembered>> {
  const path = join(dataDir, 'demo.json');
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== undefined) return remembered.parse(JSON.parse(before));
  const random = (): string => randomBytes(15).toString('base64url');
  const made = {
    password: random(),
    oauthClientSecret: random(),
    secretKey: randomBytes(32).toString('base64'),
  };
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function installInSandbox(
  sandbox: Sandbox,
  appDir: string,
  backendUrl: string,
  secret: string,
): void {
  addClient(sandbox, {
    identifier: oauthClientId,
    name: 'Sidebrief',
    company: 'Sidebrief',
    secret,
    redirectUris: [`${backendUrl}/oauth/callback`],
  });
  uploadApp(sandbox, loadAppFolder(appDir), { id: appId });
  installApp(sandbox, {
    appId,
    settings: { name: 'Sidebrief', backend_host: new URL(backendUrl).host },
  });
}

async function signInToConsole(
  person: HttpPerson,
  backendUrl: string,
  setupLink: string | undefined,
  password: string,
): Promise<void> {
  const token = setupLink?.split('#')[1];
  const answer = token
    ? await person.post(`${backendUrl}/api/console/setup`, {
        token,
        name: 'Demo Admin',
        email,
        password,
      })
    : await person.post(`${backendUrl}/api/console/sign-in`, { email, password });
  if (!answer.ok) throw new Error(`The demo's admin cannot sign in: ${await answer.text()}`);
}

async function findOrCreate(
  person: HttpPerson,
  backendUrl: string,
  secret: string,
): Promise<InstallView> {
  const list = z.object({ installs: z.array(installView) });
  const answer = await person.request(`${backendUrl}/api/console/installs`);
  const [existing] = list.parse(await answer.json()).installs;
  if (existing) return existing;
  const created = await person.post(`${backendUrl}/api/console/installs`, {
    name: 'Fernhill',
    oauthClientId,
    oauthClientSecret: secret,
  });
  return installView.parse(await created.json());
}

/** Chooses the account's topic field, where it has one: agents see suggestions, and nothing is written by itself. */
async function suggestTopics(
  person: HttpPerson,
  backendUrl: string,
  installId: string,
): Promise<void> {
  const address = `${backendUrl}/api/console/installs/${installId}/topics`;
  const view = topicsView.parse(await (await person.request(address)).json());
  const field = view.fields.find(({ title }) => title === topicField);
  if (!field || view.settings.fieldId) return;
  const settings = { mode: 'suggest', fieldId: field.id, targetPercent: 95 };
  const answer = await person.request(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(settings),
  });
  if (!answer.ok) throw new Error(`The demo could not choose a topic field: ${answer.status}`);
}

async function connect(
  person: HttpPerson,
  backendUrl: string,
  sandbox: Sandbox,
  install: InstallView,
): Promise<void> {
  const admin = [...sandbox.account.users.values()].find((user) => user.role === 'admin');
  if (!admin) throw new Error('The account in the box has no admin.');
  signInToZendesk(person, sandbox, admin.id);
  await walkThroughConsent(person, backendUrl, install, subdomain);
  // Only how long it takes to give up: a busy machine needs a minute, and what failed says so at once.
  const deadline = Date.now() + 240_000;
  for (;;) {
    const answer = await person.request(`${backendUrl}/api/console/installs/${install.id}`);
    const view = installView.parse(await answer.json());
    const failed = view.steps.find(
      (step) => step.state === 'failed' || step.state === 'needs-choice',
    );
    if (view.status === 'active' && view.steps.every((step) => step.state === 'done')) return;
    if (failed || Date.now() > deadline) {
      throw new Error(
        `The demo could not connect: ${failed?.name ?? 'time'} ${failed?.message ?? ''}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
