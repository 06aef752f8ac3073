import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeInstallation } from '../sandbox/apps/change-installation.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
let page: Page;

beforeAll(async () => {
  page = await watched.openPage();
  await watched.signIn(page);
  await openAccount();
  await page.getByRole('link', { name: 'Open the features' }).click();
  await card('Briefs').waitFor();
});

async function openAccount(): Promise<void> {
  await page.goto(watched.demo.consoleUrl);
  await page
    .getByRole('link', { name: /Fernhill/ })
    .first()
    .click();
}

const card = (name: string) => page.getByRole('region', { name, exact: true });
const sidebar = () => page.frameLocator('iframe');
const brief = () => sidebar().locator('footer').getByText('Basic mode');
const toggle = (name: string) => card(name).getByRole('switch', { name, exact: true });

/** At a desk and on a phone: nothing is wrong, and nothing is wider than the page. */
const look = (name: string) => lookAtWidths(name, page, [390, 320]);

describe('the features of an account in the console', () => {
  it('are switched off by keyboard, and count what comes meanwhile (F-31)', async () => {
    await look('features');
    await toggle('Briefs').focus();
    await page.keyboard.press('Space');
    await card('Briefs').getByText('Events are received and skipped').waitFor();
    const { sandbox, ticketUrl } = watched.demo;
    const id = Number(ticketUrl.split('/').at(-1));
    const ticket = sandbox.account.tickets.get(id);
    if (!ticket) throw new Error('The demo has no ticket.');
    addComment(sandbox, id, { authorId: ticket.requesterId, body: 'Is anybody there?' });
    await card('Briefs')
      .getByText(/changed meanwhile/)
      .waitFor();
    await look('features-briefs-off');
  });

  it('stay so for whoever is sent the address', async () => {
    await page.goto(page.url());
    await card('Briefs').getByText('Events are received and skipped').waitFor();
    await card('Similar tickets and articles').getByText('On, and not shown').waitFor();
  });

  it('offer to catch up when they come back, and the sidebar has it again', async () => {
    await toggle('Briefs').focus();
    await page.keyboard.press('Space');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Catch up now' }).waitFor();
    await look('features-catch-up');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await toggle('Briefs').isChecked()).toBe(false);
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Catch up now' }).click();
    await card('Briefs')
      .getByText('Events are received and skipped')
      .waitFor({ state: 'detached' });
    expect(await toggle('Briefs').isChecked()).toBe(true);
    await page.goto(watched.demo.ticketUrl);
    await brief().waitFor();
  });
});

describe('changing the app secret in the console', () => {
  const secret = () => card('App secret');
  const confirm = (button: string) =>
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const press = (button: string) =>
    secret().getByRole('button', { name: button, exact: true }).click();

  it('leaves sidebars working on both until the old one is revoked, which is refused from then on', async () => {
    const { sandbox, ticketUrl } = watched.demo;
    await openAccount();
    const [installation] = sandbox.account.installations.values();
    if (!installation) throw new Error('The demo is not connected.');
    const written = () => String(installation.settings['widget_secret']);
    const giveOut = (value: string) =>
      changeInstallation(sandbox, installation.id, { settings: { widget_secret: value } });
    const old = written();
    await press('Change secret');
    await confirm('Change secret');
    await secret()
      .getByText(/The old one is still taken/)
      .waitFor();
    const fresh = written();
    expect(fresh).not.toBe(old);
    // Zendesk has not given every sidebar the new one yet.
    giveOut(old);
    await page.goto(ticketUrl);
    await brief().waitFor();
    await openAccount();
    await press('Revoke the old one now');
    await page.getByRole('dialog').getByText('Revoke the old secret?').waitFor();
    await look('account-secret-revoke');
    await confirm('Revoke the old one now');
    await secret()
      .getByText(/It is confirmed when an agent next opens a ticket/)
      .waitFor();
    await page.goto(ticketUrl);
    await sidebar().getByText('No brief for this ticket here').waitFor();
    giveOut(fresh);
    await page.goto(ticketUrl);
    await brief().waitFor();
    await openAccount();
    await secret()
      .getByText(/^In use; there is nothing to do/)
      .waitFor();
  });
});
