import { http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { inject } from 'vitest';
import { createApp } from '../../server/app.ts';
import { loadConfig, type Config } from '../../server/config.ts';
import { installView, type InstallView } from '../../server/contract/install.ts';
import { connectDatabase, type Database } from '../../server/db/connect.ts';
import { createSealer } from '../../server/db/seal.ts';
import type { AppDeps } from '../../server/http/env.ts';
import { createRecorder } from '../../server/events/create-recorder.ts';
import { createSigningSecrets } from '../../server/events/find-signing-secret.ts';
import type { JobName } from '../../server/jobs/catalogue.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { openQueue } from '../../server/jobs/queue.ts';
import { createLog } from '../../server/log.ts';
import { createMetrics } from '../../server/metrics/metrics.ts';
import { createUseNotes } from '../../server/use/create-use-notes.ts';
import { createSetupLink } from '../../server/people/setup-first-admin.ts';
import { marketplaceHeaders } from '../../server/zendesk/marketplace-headers.ts';
import type { App, Installation, OAuthClient, User } from '../sandbox/account.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { uploadApp } from '../sandbox/apps/upload-app.ts';
import { FILE_HOST, partsOfFileUrl } from '../sandbox/attachments/file-url.ts';
import { noHelpDesk } from '../sandbox/errors/no-help-desk.ts';
import { ConnectionLost } from '../sandbox/faults/connection-lost.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { signInToZendesk, walkThroughConsent } from './connect-account.ts';
import { databaseImage } from './database-image.ts';
import { doJobs } from './do-jobs.ts';
import { inOwnDatabase } from './postgres.ts';
import { minimalPackage } from './minimal-package.ts';
import { createHttpPerson, type HttpPerson } from './http-person.ts';

export const backendUrl = 'https://sidebrief.test';
export const adminPassword = 'correct horse battery staple';

/** One Zendesk account with the people and things most tests need. */
export interface ZendeskAccount {
  sandbox: Sandbox;
  admin: User;
  agent: User;
  customer: User;
  app: App;
  installation: Installation;
  client: OAuthClient;
}

/** A backend in this process, Zendesk accounts beside it, and an admin at a browser. Nothing else is reachable. */
export interface World {
  deps: AppDeps;
  database: Database;
  app: ReturnType<typeof createApp>;
  account: ZendeskAccount;
  /** The first admin, signed in to the console and, as `account.admin`, to Zendesk. */
  person: HttpPerson;
  /** Lines of the backend's log. */
  logged: string[];
  /** Subdomains that nobody has: Zendesk offers them to whoever asks. */
  vacant: Set<string>;
  /** Exchanges between the backend and Zendesk, for conformance. */
  exchanges: { request: Request; response: Response }[];
  /**
   * Does all waiting jobs, and those they cause, until there are none; each at most `rounds` times. What the world
   * leaves stays waiting.
   */
  work(rounds?: number): Promise<void>;
  addAccount(subdomain: string): ZendeskAccount;
  createInstall(account?: ZendeskAccount): Promise<InstallView>;
  /** Creates and connects; the account is *Active* afterwards. */
  connect(account?: ZendeskAccount): Promise<InstallView>;
  view(installId: string): Promise<InstallView>;
  close(): Promise<void>;
}

/** For tests that are not about the past: reading it takes most of the time in which an account is connected. */
export const thePast: readonly JobName[] = ['sync-page', 'count-days'];

/**
 * @param options.clockAheadMs by how much the backend's clock is ahead of Zendesk's
 * @param options.leaves jobs that nobody does here. The days of the ledger unless said otherwise: every day of a year
 * costs a call, and the tests of the ledger count them themselves
 */
export async function makeWorld(
  options: {
    env?: Record<string, string>;
    leaves?: readonly JobName[];
    clockAheadMs?: number;
  } = {},
): Promise<World> {
  const { leaves = ['count-days'] } = options;
  const accounts = new Map<string, ZendeskAccount>();
  const exchanges: World['exchanges'] = [];
  const logged: string[] = [];
  const unexpected: string[] = [];
  const vacant = new Set<string>();
  let app: World['app'];
  const network = setupServer(
    // A model endpoint of a test's own, over real HTTP.
    http.all(/^http:\/\/127\.0\.0\.1:\d+\//, () => passthrough()),
    http.all('https://:host/*', async ({ request, params }) => {
      const account = accountAt(accounts, new URL(request.url));
      if (account) {
        const asked = request.clone();
        const response = await account.sandbox.fetch(request).catch((failure: unknown) => {
          if (failure instanceof ConnectionLost) return undefined;
          throw failure;
        });
        if (!response) return HttpResponse.error();
        exchanges.push({ request: asked, response: response.clone() });
        return response;
      }
      if (params['host'] === new URL(backendUrl).host) return app.fetch(request);
      if (vacant.has(String(params['host']).replace('.zendesk.com', ''))) {
        const { body, status } = noHelpDesk(String(params['host']));
        return HttpResponse.json(body as object, { status });
      }
      unexpected.push(request.url);
      return HttpResponse.error();
    }),
  );
  network.listen({ onUnhandledFrame: 'error' });

  const first = (): Sandbox => {
    const [account] = accounts.values();
    if (!account) throw new Error('The world has no account yet.');
    return account.sandbox;
  };
  const config = testConfig(options.env);
  // In memory, unless these tests run on a PostgreSQL server.
  const server = inject('postgres');
  const postgres = server && (await inOwnDatabase(server.url, server.template));
  const database = await connectDatabase(
    postgres ? { databaseUrl: postgres.url } : { image: await databaseImage() },
  );
  const log = createLog('debug', (line) => void logged.push(line));
  const queue = await openQueue(database, log, { schedule: false });
  const base = {
    config,
    db: database.db,
    queue,
    sealer: createSealer([Buffer.alloc(32, 7)]),
    log,
    now: () => new Date(first().clock.now() + (options.clockAheadMs ?? 0)),
    transport: {
      fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
      log,
      extraHeaders: marketplaceHeaders(config.mode),
      // Waiting moves the account's clock instead of the test's patience.
      sleep: async (ms: number) => {
        first().clock.advance(ms);
        await new Promise((resolve) => setTimeout(resolve, 5));
      },
    },
  };
  const deps: AppDeps = {
    ...base,
    record: createRecorder(base),
    metrics: createMetrics(),
    use: createUseNotes(base),
    secrets: createSigningSecrets(base),
    consoleDir: undefined,
  };
  app = createApp(deps);
  const account = addAccount('acme');
  const person = createHttpPerson();
  const link = await createSetupLink(deps);
  const setup = await person.post(`${backendUrl}/api/console/setup`, {
    token: link?.split('#')[1],
    name: 'Ada Admin',
    email: 'ada@example.com',
    password: adminPassword,
  });
  if (!setup.ok) throw new Error(`The first admin could not be made: ${await setup.text()}`);

  function addAccount(subdomain: string): ZendeskAccount {
    const sandbox = createSandbox({
      subdomain,
      retryDelayMs: 1,
      // One time for all: the backend refuses deliveries from another hour.
      startAt: accounts.size > 0 ? first().clock.now() : undefined,
    });
    const admin = addUser(sandbox, {
      name: 'Nora Admin',
      email: `nora@${subdomain}.example`,
      role: 'admin',
    });
    const agent = addUser(sandbox, {
      name: 'Sam Agent',
      email: `sam@${subdomain}.example`,
      role: 'agent',
    });
    const customer = addUser(sandbox, {
      name: 'Carla Customer',
      email: `carla@${subdomain}.example`,
    });
    const appId = Number(config.appId);
    const uploaded = uploadApp(sandbox, minimalPackage(), { id: appId });
    const installation = installApp(sandbox, {
      appId,
      settings: { backend_host: new URL(backendUrl).host },
    });
    const client = addClient(sandbox, {
      identifier: 'sidebrief',
      redirectUris: [`${backendUrl}/oauth/callback`],
    });
    const made = { sandbox, admin, agent, customer, app: uploaded, installation, client };
    accounts.set(subdomain, made);
    return made;
  }
  async function createInstall(of = account): Promise<InstallView> {
    signInToZendesk(person, of.sandbox, of.admin.id);
    const created = await person.post(`${backendUrl}/api/console/installs`, {
      name: `${of.sandbox.subdomain} support`,
      oauthClientId: of.client.identifier,
      oauthClientSecret: of.client.secret,
    });
    if (created.status !== 201) throw new Error(`Not created: ${await created.text()}`);
    return installView.parse(await created.json());
  }
  const view = async (installId: string): Promise<InstallView> =>
    installView.parse(
      await (await person.request(`${backendUrl}/api/console/installs/${installId}`)).json(),
    );
  const work = (rounds = 5) =>
    doJobs({ queue, db: deps.db, handlers: createHandlers(deps), log }, rounds, leaves);
  return {
    deps,
    database,
    app,
    account,
    person,
    logged,
    exchanges,
    vacant,
    work,
    addAccount,
    createInstall,
    view,
    async connect(of = account) {
      const install = await createInstall(of);
      await walkThroughConsent(person, backendUrl, install, of.sandbox.subdomain);
      await work();
      return view(install.id);
    },
    async close() {
      for (const one of accounts.values()) await one.sandbox.close();
      network.close();
      await queue.close();
      await database.close();
      await postgres?.stop();
      if (unexpected.length > 0) throw new Error(`Unexpected requests: ${unexpected.join(', ')}`);
    },
  };
}

function testConfig(env: Record<string, string> = {}): Config {
  return loadConfig({ PUBLIC_URL: backendUrl, ZENDESK_APP_ID: '4711', ...env });
}

/** The account that answers at an address: its own or one of its brands', or the host of all accounts' files. */
function accountAt(accounts: Map<string, ZendeskAccount>, url: URL): ZendeskAccount | undefined {
  const subdomain =
    url.hostname === FILE_HOST
      ? partsOfFileUrl(url)?.subdomain
      : /^(.+)\.zendesk\.com$/.exec(url.hostname)?.[1];
  return [...accounts.values()].find(({ sandbox }) =>
    [...sandbox.account.brands.values()].some((brand) => brand.subdomain === subdomain),
  );
}
