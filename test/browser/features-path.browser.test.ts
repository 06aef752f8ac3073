import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
let page: Page;

beforeAll(async () => {
  page = await watched.openPage();
  await watched.signIn(page);
  await page
    .getByRole('link', { name: /Fernhill/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open the features' }).click();
  await card('Briefs').waitFor();
});

const card = (name: string) => page.getByRole('region', { name, exact: true });
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
    await page.frameLocator('iframe').locator('footer').getByText('Basic mode').waitFor();
  });
});
