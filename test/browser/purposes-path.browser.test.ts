import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteMade } from '../../server/contract/person.ts';
import { createHttpPerson } from '../support/http-person.ts';
import { lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo({ unattended: false });
const ada = { email: 'ada@example.com', password: 'correct horse battery staple' };
const rita = { email: 'rita@example.com', password: 'seven green bicycles sing' };
let page: Page;

beforeAll(async () => {
  page = await watched.openPage();
  await page.goto(watched.demo.backend.setupLink ?? '');
  await page.getByLabel('Your name').fill('Ada Admin');
  await page.getByLabel('E-mail').fill(ada.email);
  await page.getByLabel('Password').fill(ada.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
});

/** At a desk and on a small phone: nothing is wrong, and nothing is wider than the page. */
const look = (name: string, of = page) => lookAtWidths(name, of, [320]);

const press = async (name: string) => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};
const tick = async (name: string) => {
  await page.getByRole('checkbox', { name }).focus();
  await page.keyboard.press('Space');
};
const purposes = (of = page) => of.getByRole('region', { name: 'What it is for' });

/** What help centres everybody finds at this account. */
function openHelpCentre(state: 'disabled' | 'sign-in' | undefined): void {
  for (const brand of watched.demo.sandbox.account.brands.values()) {
    if (state) brand.helpCenter = state;
    else delete brand.helpCenter;
  }
}

async function openAsReader(): Promise<Page> {
  const api = `${watched.demo.backendUrl}/api/console`;
  const admin = createHttpPerson();
  await admin.post(`${api}/sign-in`, ada);
  const asked = { email: rita.email, role: 'read-only' };
  const { link } = inviteMade.parse(
    await (await admin.post(`${api}/people/invites`, asked)).json(),
  );
  const token = new URL(link).hash.slice(1);
  const { password } = rita;
  await createHttpPerson().post(`${api}/invite/accept`, { token, name: 'Rita', password });
  const reader = await watched.openPage();
  await reader.goto(page.url());
  await reader.getByLabel('E-mail').fill(rita.email);
  await reader.getByLabel('Password').fill(rita.password);
  await reader.keyboard.press('Enter');
  await purposes(reader).waitFor();
  return reader;
}

describe('an account for content alone', () => {
  it('is made with a name and a subdomain: nobody is asked for a client or an app', async () => {
    await press('New Zendesk account');
    await page.getByLabel('Name').fill('Fernhill shop');
    await tick('Helpdesk');
    await tick('CRM');
    await tick('Content');
    await page.getByText('Choose at least one.').waitFor();
    await look('purposes-none');
    await tick('Content');
    expect(await page.getByLabel('Identifier').count()).toBe(0);
    expect(await page.getByLabel('App id').count()).toBe(0);
    await press('Create account');
    await page.getByRole('heading', { name: 'Connect the help centre' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('allow the access');
    await look('purposes-pending');
  });

  it('says what is wrong with a subdomain, at its field', async () => {
    const subdomain = page.getByLabel('Zendesk subdomain');
    await subdomain.fill('fernhill');
    await page.getByText('Articles are read from').waitFor();
    openHelpCentre('disabled');
    await page.keyboard.press('Enter');
    await page.getByText('has no help centre that is activated').waitFor();
    expect(await subdomain.getAttribute('aria-invalid')).toBe('true');
    await look('purposes-refused');
    openHelpCentre('sign-in');
    await page.keyboard.press('Enter');
    await page.getByText('only to people who sign in').waitFor();
    openHelpCentre(undefined);
  });

  it('connects with nobody signed in, and its articles are read', async () => {
    await page.keyboard.press('Enter');
    await page.getByText('Active', { exact: true }).waitFor();
    expect(await purposes().innerText()).toContain('Content');
    expect(await page.getByRole('heading', { name: 'App secret' }).count()).toBe(0);
    await press('Test connection');
    await page.getByText('Everything works.').waitFor();
    await look('purposes-content');
    const account = page.url();
    await page.goto(`${account}/history`);
    await page
      .getByText(/articles?/)
      .first()
      .waitFor();
    await look('purposes-history');
    await page.goto(`${account}/features`);
    await page.getByText('The helpdesk is needed for this').first().waitFor();
    await look('purposes-features');
    await page.goto(account);
    await purposes().waitFor();
  });

  it('is seen and not changed by whoever may only look', async () => {
    const reader = await openAsReader();
    expect(await purposes(reader).innerText()).toContain('Content');
    expect(await reader.getByRole('main').getByRole('button').allInnerTexts()).toEqual([]);
    await look('purposes-reader', reader);
    await reader.context().close();
  });
});

describe('what an account is for', () => {
  it('is asked of nothing more by keyboard, and can be left', async () => {
    await purposes().getByRole('button', { name: 'Change' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Helpdesk' }).waitFor();
    await press('Cancel');
    const opener = purposes().getByRole('button', { name: 'Change' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('becomes the helpdesk, too: the client is asked for at once, and the consent next', async () => {
    const { clientId, clientSecret } = watched.demo.oauthClient;
    await purposes().getByRole('button', { name: 'Change' }).press('Enter');
    await tick('Helpdesk');
    await press('Save');
    await page.getByText('Enter the identifier of the OAuth client.').waitFor();
    await look('purposes-client');
    await page.getByLabel('Identifier').fill(clientId);
    await page.getByLabel('Secret').fill(clientSecret);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Connect to Zendesk' }).waitFor();
    await purposes().getByText('Helpdesk and Content').waitFor();
    await look('purposes-consent');
    const account = page.url();
    const { sandbox } = watched.demo;
    const admin = [...sandbox.account.users.values()].find(({ role }) => role === 'admin');
    await page.goto(
      `${sandbox.origin}/agent/sign-in?user=${admin?.id}&return=%2Fagent%2Ftickets%2F1`,
    );
    await page.goto(account);
    await press('Connect');
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByText('Active', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'App secret' }).waitFor();
    await look('purposes-helpdesk');
  });

  it('is for content alone again after a question that says what happens', async () => {
    await purposes().getByRole('button', { name: 'Change' }).press('Enter');
    await tick('Helpdesk');
    await press('Save');
    const dialog = page.getByRole('dialog', { name: 'Stop reading Helpdesk?' });
    await dialog.getByText('gives back its access').waitFor();
    await look('purposes-question');
    await dialog.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await purposes().getByRole('button', { name: 'Change' }).waitFor();
    await page.getByText('Active', { exact: true }).waitFor();
    expect(await purposes().innerText()).not.toContain('Helpdesk');
    expect(watched.demo.sandbox.account.webhooks.size).toBe(0);
  });
});
