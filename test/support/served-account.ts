import { installView, type InstallView } from '../../server/contract/install.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { uploadApp } from '../sandbox/apps/upload-app.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { minimalPackage } from './minimal-package.ts';
import { signInToZendesk, walkThroughConsent } from './connect-account.ts';
import { createHttpPerson, type HttpPerson } from './http-person.ts';

export const appId = 4711;

export interface ServedAccount {
  sandbox: Sandbox & { port: number };
  admin: { id: number };
  customer: { id: number };
  clientSecret: string;
}

/** A Zendesk account on a port, with the app installed and an OAuth client, for backends in other processes. */
export async function serveAccount(
  backendUrl: string,
  options: SandboxOptions = {},
): Promise<ServedAccount> {
  const sandbox = await serveSandbox({
    subdomain: 'acme',
    retryDelayMs: 300,
    requestsPerMinute: 1_000_000,
    ...options,
  });
  const admin = addUser(sandbox, { name: 'Nora Admin', role: 'admin' });
  const customer = addUser(sandbox, { name: 'Carla Customer' });
  uploadApp(sandbox, minimalPackage(), { id: appId });
  installApp(sandbox, { appId, settings: { backend_host: new URL(backendUrl).host } });
  const { secret } = addClient(sandbox, {
    identifier: 'sidebrief',
    redirectUris: [`${backendUrl}/oauth/callback`],
  });
  return { sandbox, admin, customer, clientSecret: secret };
}

/** Makes the first admin, creates the account and connects it, over HTTP. @returns it once it is *Active* */
export async function connectOverHttp(
  account: ServedAccount,
  backendUrl: string,
  setupLink: string | undefined,
): Promise<{ install: InstallView; person: HttpPerson }> {
  const person = createHttpPerson();
  const setup = await person.post(`${backendUrl}/api/console/setup`, {
    token: setupLink?.split('#')[1],
    name: 'Ada Admin',
    email: 'ada@example.com',
    password: 'correct horse battery staple',
  });
  if (!setup.ok) throw new Error(`No first admin: ${await setup.text()}`);
  signInToZendesk(person, account.sandbox, account.admin.id);
  const created = await person.post(`${backendUrl}/api/console/installs`, {
    name: 'Acme',
    oauthClientId: 'sidebrief',
    oauthClientSecret: account.clientSecret,
  });
  const install = installView.parse(await created.json());
  await walkThroughConsent(person, backendUrl, install, 'acme');
  // Only how long it takes to give up on a busy machine.
  for (let look = 0; look < 3000; look++) {
    const answer = await person.request(`${backendUrl}/api/console/installs/${install.id}`);
    const view = installView.parse(await answer.json());
    if (view.status === 'active') return { install: view, person };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The account did not become active.');
}
