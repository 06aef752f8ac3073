import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeInstallation } from '../sandbox/apps/change-installation.ts';
import { addClient } from '../sandbox/oauth/add-client.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { newSigningSecret } from '../sandbox/webhooks/add-webhook.ts';
import { lookAtWidths } from './look-at.ts';
import { openAs } from './open-as.ts';
import { watchDemo } from './watch-demo.ts';

const forAll = { identifier: 'sidebrief_for_all', secret: 'secret-of-the-deployment' };
const another = { identifier: 'sidebrief_of_fernhill', secret: 'secret-of-another-client' };
const { identifier: ZENDESK_OAUTH_CLIENT_ID, secret: ZENDESK_OAUTH_CLIENT_SECRET } = forAll;
const watched = watchDemo({ env: { ZENDESK_OAUTH_CLIENT_ID, ZENDESK_OAUTH_CLIENT_SECRET } });
let page: Page;

beforeAll(async () => {
  const { sandbox, backendUrl } = watched.demo;
  for (const client of [forAll, another])
    addClient(sandbox, { ...client, redirectUris: [`${backendUrl}/oauth/callback`] });
  page = await watched.openPage();
  await watched.signIn(page);
  await openAccount(page);
});

async function openAccount(of: Page): Promise<void> {
  await of.goto(watched.demo.consoleUrl);
  await of
    .getByRole('link', { name: /Fernhill/ })
    .first()
    .click();
  await connection(of).waitFor();
}

/** At a desk and on a phone: nothing is wrong, and nothing is wider than the page. */
const look = (name: string, of = page) => lookAtWidths(name, of, [390]);

const sidebar = () => page.frameLocator('iframe');
const connection = (of = page) => of.getByRole('region', { name: 'Connection', exact: true });
const lineOf = (name: string) =>
  connection()
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${name} ·`) })
    .innerText();

const allInOrder = (lines: string[]) => lines.every((line) => /· (in order|put right)/.test(line));

const card = (name: string) => page.getByRole('region', { name, exact: true });
const status = () => page.getByRole('status').filter({ hasText: /^(Active|Reauth)/ });

/** Has the access allowed again, which Zendesk's page asks for in the name of this client. */
async function reconnect(client: string): Promise<void> {
  await card('Renew the connection').getByRole('button', { name: 'Reconnect' }).click();
  const asked = `Allow ${client} to access your Zendesk account?`;
  await page.getByRole('heading', { name: asked, exact: true }).waitFor();
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  await status().getByText('Active', { exact: true }).waitFor();
}

type Fault = [
  fault: string,
  line: string,
  told: string,
  /** @returns what puts it right again */
  plant: (sandbox: Sandbox) => () => void,
];

/** Others, and a clock that is wrong, are planted below or in the flows. */
const faults: Fault[] = [
  [
    'an extent that was cut short',
    'Extent of the access',
    'Allow it on the OAuth client in Admin Center',
    ({ oauth: { tokens } }) => {
      const before = [...tokens.values()];
      for (const token of before) tokens.set(token.id, { ...token, scopes: ['read'] });
      return () => before.forEach((token) => tokens.set(token.id, token));
    },
  ],
  [
    'a webhook that was deleted',
    'Webhook',
    'It had been deleted and was made again.',
    ({ account }) => {
      account.webhooks.clear();
      return () => undefined;
    },
  ],
  [
    'a signing secret that was rotated',
    'Webhook signing secret',
    'Somebody had made a new signing secret',
    ({ account }) => {
      for (const webhook of account.webhooks.values()) webhook.signingSecret = newSigningSecret();
      return () => undefined;
    },
  ],
  [
    'an administrator who was demoted',
    'Given by an administrator',
    'Make them an administrator again',
    ({ account }) => {
      const admins = [...account.users.values()].filter(({ role }) => role === 'admin');
      for (const admin of admins) admin.role = 'agent';
      return () => admins.forEach((admin) => (admin.role = 'admin'));
    },
  ],
  [
    'an app that was uninstalled',
    'App installation',
    'Install it in Admin Center',
    ({ account: { installations } }) => {
      const before = [...installations];
      installations.clear();
      return () => before.forEach(([id, installation]) => installations.set(id, installation));
    },
  ],
];

async function test(): Promise<void> {
  const button = connection().getByRole('button', { name: 'Test connection' });
  await button.click();
  // From the click until there is an answer; what is tested at the moment may pass too fast to be seen.
  await expect.poll(() => button.getAttribute('aria-disabled')).toBe('false');
  await connection()
    .getByText(/^(Everything works\.|Found: .*)$/)
    .waitFor();
}

describe('the accounts in the console', () => {
  it('stand on one page with how they are doing, and what they did today (F-30)', async () => {
    await page.goto(watched.demo.consoleUrl);
    const totals = page.getByRole('region', { name: 'Totals' });
    await totals.getByText('Jobs today').waitFor();
    await page.getByRole('link', { name: /Fernhill.*Briefs, Similar tickets/s }).waitFor();
    await look('accounts');
    await page.getByRole('button', { name: 'New Zendesk account' }).click();
    await page.getByLabel('Name').fill('Fernhill Pro');
    await page.getByLabel('Zendesk subdomain').fill('https://fernhill-pro.zendesk.com');
    await page.getByText('You will go to').waitFor();
    await look('account-new');
    await page.goBack();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zendesk accounts' }).waitFor();
    await openAccount(page);
  });
});

describe('changing what an account is called', () => {
  it('is done in its card, stands at once over the page, and is in the activity log', async () => {
    const card = page.getByRole('region', { name: 'Name and OAuth client' });
    await card.getByRole('button', { name: 'Change' }).click();
    const before = await card.getByLabel('Name').inputValue();
    await card.getByText('Another identifier is another client').waitFor();
    await card.getByLabel('Name').fill('Fernhill Europe');
    await look('account-identity');
    await page.getByRole('link', { name: 'Open the features' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await card.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fernhill Europe' }).waitFor();
    await page.getByRole('link', { name: 'Open the activity log' }).click();
    await page.getByText(`renamed the account from “${before}” to “Fernhill Europe”`).waitFor();
    await openAccount(page);
  });
});

describe('testing a connection in the console', () => {
  it('names what is wrong and what was put right, and says so still after a reload (L-06)', async () => {
    const { sandbox } = watched.demo;
    const [webhook] = sandbox.account.webhooks.values();
    const [installation] = sandbox.account.installations.values();
    if (!webhook || !installation) throw new Error('The demo is not connected.');
    webhook.status = 'inactive';
    for (const brand of sandbox.account.brands.values()) brand.helpCenter = 'disabled';
    await test();
    expect(await lineOf('Webhook')).toContain('put right');
    expect(await lineOf('Help centre')).toContain('problem');
    await look('account-tested');
    await page.reload();
    await connection()
      .getByText(/^Found: /)
      .waitFor();
    expect(await lineOf('Help centre')).toContain('switched off');
    expect(await lineOf('Help centre')).toContain('Activate it in Guide admin');
    for (const brand of sandbox.account.brands.values()) delete brand.helpCenter;
  });

  it.each(faults)(
    'names %s, says what to do, and finds nothing once that is done',
    async (_, line, told, plant) => {
      const restore = plant(watched.demo.sandbox);
      await test();
      expect(await lineOf(line)).toContain(told);
      restore();
      await test();
      const lines = await connection().getByRole('listitem').allInnerTexts();
      expect(lines.filter((one) => one.includes('· problem'))).toEqual([]);
    },
  );

  it('has the secret of the app written again from its line, by keyboard', async () => {
    const { sandbox, ticketUrl } = watched.demo;
    const [installation] = sandbox.account.installations.values();
    if (!installation) throw new Error('The demo is not connected.');
    changeInstallation(sandbox, installation.id, { settings: { widget_secret: 'typed by hand' } });
    await page.goto(ticketUrl);
    await sidebar().getByText('No brief for this ticket here').waitFor();
    await openAccount(page);
    await test();
    expect(await lineOf('App secret')).toContain('another secret');
    await connection().getByRole('button', { name: 'Write it again' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lineOf('App secret')).toContain('No sidebar has asked');
    await page.goto(ticketUrl);
    await sidebar().locator('footer').getByText('Basic mode').waitFor();
    await openAccount(page);
    await test();
    expect(await lineOf('App secret')).toContain('signed with it');
    expect(await connection().getByRole('listitem').allInnerTexts()).toSatisfy(allInOrder);
    await look('account-works');
  });

  it('shows whoever may only look how it stands, and nothing to press', async () => {
    const reader = await openAs(watched, { email: 'rita@example.com', role: 'read-only' });
    expect(await reader.getByRole('button', { name: 'New Zendesk account' }).count()).toBe(0);
    await openAccount(reader);
    await connection(reader)
      .getByText(/ · in order/)
      .first()
      .waitFor();
    const main = reader.getByRole('main');
    expect(await main.getByRole('button').allInnerTexts()).toEqual([]);
    await look('account-read-only', reader);
    await reader.context().close();
  });
});

describe('reconnecting an account in the console', () => {
  it('takes what Zendesk asks for and nothing else, after the access was taken away (L-08, L-04)', async () => {
    const { sandbox } = watched.demo;
    const admin = [...sandbox.account.users.values()].find(({ role }) => role === 'admin');
    await page.request.get(`${sandbox.origin}/agent/sign-in?user=${admin?.id}&return=/`);
    sandbox.oauth.tokens.clear();
    await test();
    expect(await lineOf('Access to Zendesk')).toContain('problem');
    await status().getByText('Reauthorization required').waitFor();
    const renewal = card('Renew the connection');
    expect(await renewal.getByLabel('Zendesk subdomain').inputValue()).toBe('fernhill');
    await look('account-refused');
    await reconnect('Sidebrief');
    expect(await renewal.count()).toBe(0);
    await test();
    expect(await lineOf('Access to Zendesk')).toContain('in order');
  });
});

describe('the OAuth client of an account in the console', () => {
  const identity = () => card('Name and OAuth client');
  const change = async () => {
    await identity().getByRole('button', { name: 'Change', exact: true }).click();
    return identity().getByLabel('Identifier', { exact: true });
  };
  const save = () => identity().getByRole('button', { name: 'Save' }).click();
  /** Whose tokens Zendesk would still take. */
  const clientsLetIn = () => {
    const { account, oauth } = watched.demo.sandbox;
    const ids = new Set([...oauth.tokens.values()].map(({ clientId }) => clientId));
    return [...ids].map((id) => account.oauthClients.get(id)?.identifier);
  };

  it('is replaced by another one, which takes over once the access is allowed to it', async () => {
    const identifier = await change();
    await identifier.fill(another.identifier);
    await save();
    await identity().getByText('Enter the secret that belongs to the identifier.').waitFor();
    await look('account-client');
    await identity().getByLabel('Secret', { exact: true }).fill(another.secret);
    await save();
    await status().getByText('Reauthorization required').waitFor();
    await identity().getByText(`OAuth client: ${another.identifier}`).waitFor();
    await expect.poll(clientsLetIn).toEqual([]);
    await reconnect(another.identifier);
    await test();
    expect(await lineOf('Access to Zendesk')).toContain('in order');
    await expect.poll(clientsLetIn).toEqual([another.identifier]);
  });

  it('is given up for the one of the deployment by two blank fields', async () => {
    const identifier = await change();
    await identity().getByText('Leave both fields blank to use the client of').waitFor();
    await identifier.fill('');
    await save();
    await status().getByText('Reauthorization required').waitFor();
    expect(await identity().getByText('OAuth client:').count()).toBe(0);
    await reconnect(forAll.identifier);
    await test();
    expect(await lineOf('Access to Zendesk')).toContain('in order');
    await expect.poll(clientsLetIn).toEqual([forAll.identifier]);
  });
});

describe('deleting an account in the console', () => {
  it('asks for its name, and leaves a receipt at an address that can be sent to somebody', async () => {
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const name = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
    const confirmed = dialog.getByLabel(/to confirm$/);
    await confirmed.fill('Another one');
    await confirmed.press('Enter');
    await dialog.getByText('This is not the name of the account.').waitFor();
    await look('account-delete');
    await confirmed.fill(name);
    await confirmed.press('Enter');
    await page.waitForURL(/\/console\/deletions\//);
    await page.getByRole('rowheader', { name: 'Tickets of the history', exact: true }).waitFor();
    await look('account-receipt');
    const colleague = await watched.openPage();
    await watched.signIn(colleague);
    await colleague.goto(page.url());
    await colleague.getByText(new RegExp(`${name}.* was deleted on`)).waitFor();
    await colleague.getByRole('link', { name: 'Zendesk accounts' }).click();
    await colleague.getByText('Connect your first Zendesk account').waitFor();
    await colleague.context().close();
  });
});
