import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { downloadCsv } from './download.ts';
import { lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
let page: Page;

beforeAll(async () => {
  page = await watched.openPage();
  await watched.signIn(page);
});

/** At a desk in the light, on a phone in the dark. */
const look = (name: string) => lookAtWidths(name, page, [390]);

const entries = () => page.getByRole('list', { name: 'Entries' }).getByRole('listitem');

describe('the activity log', () => {
  it('tells who did what, those at the keyboard and Sidebrief itself', async () => {
    await page.getByRole('link', { name: 'Activity' }).click();
    await page.getByRole('heading', { name: 'Activity', exact: true }).waitFor();
    await entries().filter({ hasText: 'Demo Admin made the webhook in Zendesk' }).waitFor();
    await entries().filter({ hasText: 'Sidebrief finished connecting the account' }).waitFor();
    await entries().filter({ hasText: 'Demo Admin let Sidebrief into' }).waitFor();
    await look('activity');
  });

  it('is narrowed down by keyboard, and the address keeps it for whoever is sent it', async () => {
    await page.getByLabel('Kind').focus();
    await page.getByLabel('Kind').selectOption('people');
    await page.waitForURL(/kind=people/);
    await entries().filter({ hasText: 'Demo Admin became the first administrator' }).waitFor();
    expect(await entries().filter({ hasText: 'webhook' }).count()).toBe(0);
    await page.reload();
    await entries().filter({ hasText: 'became the first administrator' }).waitFor();
    expect(await page.getByLabel('Kind').inputValue()).toBe('people');
    await page.getByLabel('Ticket').fill('abc');
    await page.keyboard.press('Enter');
    await page.getByText('Enter the number of a ticket.').waitFor();
    await page.getByLabel('Ticket').fill('#4711');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing matches.').waitFor();
    await look('activity-nothing');
    await page.getByRole('button', { name: 'Clear' }).click();
    await entries().filter({ hasText: 'webhook' }).waitFor();
  });

  it('comes as a file with what is shown', async () => {
    await page.getByLabel('Kind').selectOption('zendesk');
    await page.waitForURL(/kind=zendesk/);
    const link = page.getByRole('link', { name: 'Download as CSV' });
    const { name, rows } = await downloadCsv(page, link);
    expect(name).toBe('sidebrief-activity.csv');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ kind }) => kind === 'zendesk')).toBe(true);
  });

  it('shows what Sidebrief did by itself in one account, and so to whoever is sent the address', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByLabel('Account').selectOption({ index: 1 });
    await page.getByLabel('Done by').selectOption('Sidebrief');
    await page.waitForURL(/account=.*&person=sidebrief/);
    await page.reload();
    await entries().filter({ hasText: 'Sidebrief finished connecting the account' }).waitFor();
    expect(await entries().filter({ hasText: 'Demo Admin' }).count()).toBe(0);
    expect(await page.getByLabel('Done by').inputValue()).toBe('sidebrief');
  });

  it('of one account is a page of that account', async () => {
    await page.goto(watched.demo.consoleUrl);
    await page.getByRole('link', { name: /Fernhill/ }).click();
    await page.getByRole('link', { name: 'Open the activity log' }).click();
    await page.getByRole('heading', { name: 'Activity', exact: true }).waitFor();
    await entries().filter({ hasText: 'finished connecting the account' }).waitFor();
    expect(await entries().filter({ hasText: 'first administrator' }).count()).toBe(0);
  });
});
