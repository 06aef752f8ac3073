import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../browser/axe-findings.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { appIn, openDesk, openTicket } from './workspace-desk.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Desk } from './workspace-desk.ts';

let browser: Browser;
let desk: Desk;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openDesk();
  ({ context, page } = await openTicket(desk, browser));
});
afterEach(async () => {
  await context.close();
  await desk.close();
});

/** Rules broken on the page as it is, without what the app draws itself. */
const broken = () => axeFindings(page, { exclude: ['iframe'] });

describe('the workspace', () => {
  it('has no accessibility finding in light and dark, at 1280 and 1024, in lists, tickets and menus', async () => {
    await page.locator('#editor').fill('A note');
    expect(await broken()).toEqual([]);
    await page.getByText('Internal note', { exact: true }).click();
    expect(await broken()).toEqual([]);
    await page.locator('#agent-menu summary').click();
    expect(await broken()).toEqual([]);
    await page.locator('#box-menu summary').click();
    expect(await broken()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Dark mode' }).click();
    expect(await broken()).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByText('Write as the requester').click();
    expect(await broken()).toEqual([]);
    await page.goto(`${desk.base}/agent`);
    expect(await broken()).toEqual([]);
    await page.getByRole('button', { name: 'Dark mode' }).click();
    expect(await broken()).toEqual([]);
    await page.goto(`${desk.base}/agent/tickets/999`);
    expect(await broken()).toEqual([]);
  });

  it('has none in the help centre either, where a link of the rail and one in a comment lead', async () => {
    const { sandbox } = desk;
    const { id: categoryId } = addCategory(sandbox, { name: 'Parcels' });
    const { id: sectionId } = addSection(sandbox, { categoryId, name: 'Late' });
    const { id } = addArticle(sandbox, { sectionId, title: 'Late parcels', body: '<p>Wait.</p>' });
    await page.getByRole('link', { name: 'Help centre' }).click();
    await page.getByRole('heading', { name: 'How can we help?' }).waitFor();
    expect(await broken()).toEqual([]);
    addComment(sandbox, desk.ticket.id, {
      body: `See ${desk.base}/hc/en-us/articles/${id}-Late-parcels.`,
      public: true,
      authorId: desk.agent.id,
    });
    await page.goto(`${desk.base}/agent/tickets/${desk.ticket.id}`);
    const opened = context.waitForEvent('page');
    await page.locator('.words').getByRole('link', { name: 'Late-parcels' }).click();
    page = await opened;
    await page.getByRole('heading', { name: 'Late parcels' }).waitFor();
    expect(await broken()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await broken()).toEqual([]);
  });

  it('needs no sideways scrolling at 1280 and 1024', async () => {
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 768 });
      for (const path of ['/agent', `/agent/tickets/${desk.ticket.id}`]) {
        await page.goto(desk.base + path);
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('body, main, .middle, .properties, .tray, .list')]
            .filter((one) => one.scrollWidth > one.clientWidth)
            .map((one) => one.className || one.tagName),
        );
        expect(wide, `${path} at ${width}`).toEqual([]);
      }
    }
  });

  it('breaks none of its own content policy', async () => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.reload();
    await appIn(page);
    await page.getByRole('button', { name: 'Dark mode' }).click();
    expect(refused).toEqual([]);
  });

  it('lets the customer write, by keyboard, and shows the words at once', async () => {
    await page.getByRole('radio', { name: 'Public reply' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('It came!');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article', { name: 'Public reply by Cy Customer' }).nth(1).waitFor();
    expect(desk.ticket.comments.at(-1)).toMatchObject({
      authorId: desk.customer.id,
      plainBody: 'It came!',
    });
    expect(await page.locator('#editor').textContent()).toBe('');
  });

  it("saves the agent's fields with the reply and keeps what others write meanwhile", async () => {
    await page.locator('#editor').fill('Half a sentence');
    await page.getByLabel('Priority').selectOption('urgent');
    updateTicket(desk.sandbox, desk.ticket.id, { subject: 'Parcel lost' }, desk.admin.id);
    await page.getByRole('heading', { name: 'Parcel lost' }).waitFor();
    expect(await page.locator('#editor').textContent()).toBe('Half a sentence');
    expect(await page.getByLabel('Priority').inputValue()).toBe('urgent');
    await page.getByLabel('Status after submitting').selectOption('solved');
    await page.getByRole('button', { name: 'Submit as' }).click();
    await page.locator('.ticket-head .pill.solved').waitFor();
    expect(desk.ticket).toMatchObject({
      priority: 'urgent',
      status: 'solved',
      subject: 'Parcel lost',
    });
  });

  it('lists a new ticket and a changed count without reload', async () => {
    await page.goto(`${desk.base}/agent?view=all`);
    await page.getByRole('link', { name: 'All tickets 1' }).waitFor();
    createTicket(desk.sandbox, {
      subject: 'A second parcel',
      requesterId: desk.customer.id,
      comment: { body: 'Another one' },
    });
    await page.getByRole('link', { name: 'A second parcel' }).waitFor();
    await page.getByRole('link', { name: 'All tickets 2' }).waitFor();
  });

  it('says so when the ticket is taken from the agent who has it open', async () => {
    const other = await openTicket(desk, browser, desk.admin);
    desk.agent.ticketRestriction = 'requested';
    updateTicket(desk.sandbox, desk.ticket.id, { priority: 'low' }, desk.admin.id);
    await page.getByRole('heading', { name: 'You do not have access to this ticket' }).waitFor();
    expect(await other.page.getByLabel('Priority').inputValue()).toBe('low');
    await other.context.close();
  });

  it('switches agents and comes back to the same ticket', async () => {
    await page.locator('#agent-menu summary').click();
    await page.getByRole('link', { name: /Account Owner/ }).click();
    await page.getByText('Signed in as Account Owner').waitFor();
    expect(page.url()).toBe(`${desk.base}/agent/tickets/${desk.ticket.id}`);
  });

  it('moves the clock from its menu without losing what is being written', async () => {
    await page.locator('#editor').fill('Still here');
    const before = desk.sandbox.clock.now();
    await page.locator('#box-menu summary').click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByText('Done: +1 day').waitFor();
    expect(desk.sandbox.clock.now() - before).toBeGreaterThan(86_000_000);
    expect(await page.locator('#editor').textContent()).toBe('Still here');
    await page.getByText('Yesterday').first().waitFor();
  });
});
