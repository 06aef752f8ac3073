import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Demo } from '../demo/run-demo.ts';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { lookAt } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo({ unattended: false });
const look = (name: string, on = page) => lookAt(name, on);
const workspace = (ticketId: number): string => `${demo.sandbox.origin}/agent/tickets/${ticketId}`;
const sidebar = (): FrameLocator => page.frameLocator('iframe');
let demo: Demo;
let page: Page;
beforeAll(async () => {
  ({ demo } = watched);
  page = await watched.openPage();
});

describe('from a new ticket to a brief in the sidebar', () => {
  it('says "not connected" in the sidebar as long as nobody has connected', async () => {
    await page.goto(workspace(sampleTickets.passwordReset));
    await sidebar()
      .getByText(/not connected/i)
      .first()
      .waitFor();
    await look('sidebar-not-connected');
  });

  it('takes an admin from the setup link to an account that waits to be connected', async () => {
    await page.goto(demo.backend.setupLink ?? '');
    await page.getByLabel('Your name').fill('Ada Admin');
    await page.getByLabel('E-mail').fill('ada@example.com');
    await look('console-setup');
    await page.getByLabel('Password').fill('correct horse battery staple');
    await page.getByRole('button', { name: 'Create administrator' }).click();
    await page.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
    await look('console-empty');
    await page.getByRole('button', { name: 'New Zendesk account' }).click();
    await page.getByRole('heading', { name: 'New Zendesk account' }).waitFor();
    await page.getByLabel('Name').fill('Fernhill');
    await page.getByLabel('Identifier').fill(demo.oauthClient.clientId);
    await look('console-new');
    await page.getByLabel('Secret').fill(demo.oauthClient.clientSecret);
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('Pending').first().waitFor();
    await look('console-pending');
  });

  it('stays Pending when the admin presses Deny, and becomes Active when they press Allow (F-02, F-03)', async () => {
    await page.getByLabel('Zendesk subdomain').fill(' https://Fernhill.zendesk.com/ ');
    await page.getByText('fernhill.zendesk.com').first().waitFor();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByRole('button', { name: 'Deny' }).waitFor();
    await look('consent');
    await page.getByRole('button', { name: 'Deny' }).click();
    await page.waitForURL(/consent=denied/);
    await page.getByText('Pending').first().waitFor();
    await look('console-denied');
    await page.getByLabel('Zendesk subdomain').fill('fernhill');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByText('Active').first().waitFor();
    await look('console-active');
  });

  it('shows the agent a brief whose sentences open the comment they rest on', async () => {
    await page.goto(workspace(sampleTickets.passwordReset));
    await sidebar().getByRole('heading', { name: 'What it is about' }).waitFor();
    await look('sidebar-ready');
    const source = sidebar()
      .getByRole('region', { name: 'What it is about' })
      .getByRole('button', { name: /^Source/ });
    expect(await source.getAttribute('aria-expanded')).toBe('false');
    await source.focus();
    await page.keyboard.press('Enter');
    expect(await source.getAttribute('aria-expanded')).toBe('true');
    const ticket = demo.sandbox.account.tickets.get(sampleTickets.passwordReset);
    const opened = sidebar().locator('[data-entry-id]').first();
    expect(await opened.getAttribute('data-entry-id')).toBe(String(ticket?.comments[0]?.id));
    // Opened, a receipt shows more of its comment than the sentence above it does.
    await expect
      .poll(async () => (await opened.locator('blockquote').innerText()).length)
      .toBeGreaterThan((await opened.locator('mark').innerText()).length);
    await look('sidebar-receipt');
  });

  it('puts the brief into an internal note, although the composer stood on a public reply', async () => {
    const mode = (name: string) => page.getByRole('radio', { name });
    expect(await mode('Public reply').isChecked()).toBe(true);
    await sidebar().getByRole('button', { name: 'Insert as internal note' }).click();
    await sidebar()
      .getByText(/composer was switched to an internal note/)
      .waitFor();
    expect(await mode('Internal note').isChecked()).toBe(true);
    const written = await page.getByRole('textbox', { name: 'Comment' }).innerText();
    expect(written).toContain('What it is about');
    await look('sidebar-inserted');
    await page.getByRole('textbox', { name: 'Comment' }).fill('');
  });

  it('changes the brief within seconds, without reload, when the customer writes', async () => {
    const frameUrl = page.frames().at(-1)?.url();
    await page.getByText('Write as the requester').click();
    await page
      .getByRole('textbox', { name: /write|reply|message|comment/i })
      .last()
      .fill('My dog ate the new phone, so start again please.');
    await page.getByRole('button', { name: /^(Submit|Send)/ }).click();
    await sidebar().getByText('My dog ate the new phone', { exact: false }).first().waitFor();
    expect(page.frames().at(-1)?.url()).toBe(frameUrl);
    await look('sidebar-changed');
  });

  it.each([
    ['a messaging ticket', 'messaging', sampleTickets.chatWhereIsOrder],
    ['a ticket in a right-to-left script', 'arabic', sampleTickets.arabicRefund],
  ])('shows the brief of %s', async (_what, name, ticketId) => {
    await page.goto(workspace(ticketId));
    await sidebar()
      .getByText(/Covers \d+/)
      .waitFor();
    await look(`sidebar-${name}`);
  });

  it('follows Zendesk into dark mode', async () => {
    const background = () =>
      sidebar()
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: /dark/i }).first().click();
    await expect.poll(background).not.toBe(light);
    await look('sidebar-dark');
    await page
      .getByRole('button', { name: /light|dark/i })
      .first()
      .click();
  });

  it('gives an agent who may not open the ticket neither page nor brief', async () => {
    const { page: theirs, context } = await watched.sitDown(
      'Grace Mbeki',
      sampleTickets.passwordReset,
    );
    await theirs
      .getByText(/do not have access/i)
      .first()
      .waitFor();
    expect(await theirs.locator('iframe').count()).toBe(0);
    await look('workspace-no-access', theirs);
    await context.close();
  });

  it('says so in the sidebar once the admin has disconnected (F-07)', async () => {
    await page.goto(demo.consoleUrl);
    await page
      .getByRole('link', { name: /Fernhill/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Disconnect' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await look('console-disconnect');
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByText('Disconnected').first().waitFor();
    await look('console-disconnected');
    expect(demo.sandbox.account.webhooks.size).toBe(0);
    await page.goto(workspace(sampleTickets.passwordReset));
    await sidebar()
      .getByText(/disconnected/i)
      .first()
      .waitFor();
    await look('sidebar-disconnected');
  });
});
