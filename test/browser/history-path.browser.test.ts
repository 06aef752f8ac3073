import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { lookAt } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
const look = (name: string) => lookAt(name, page);
let page: Page;
beforeAll(async () => {
  page = await watched.openPage();
  await watched.signIn(page);
});

const card = (name: string) => page.getByRole('region', { name, exact: true });
const state = () => card('Progress').getByRole('status').first();
const figure = async (name: string): Promise<number> => {
  const text = await card('Progress')
    .locator('div', { has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .last()
    .innerText();
  return Number(text.replace(/\D/g, ''));
};

describe('the history in the console', () => {
  it('is read by itself once the account is connected, and says so when it is up to date (F-09)', async () => {
    await page
      .getByRole('link', { name: /Fernhill/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Open the history' }).click();
    await state().waitFor();
    await expect.poll(() => state().innerText(), { timeout: 100_000 }).toBe('Up to date');
    expect(await figure('Tickets')).toBeGreaterThan(50);
    expect(await figure('Comments')).toBeGreaterThan(await figure('Tickets'));
    await look('history-real');
  });

  it('is paused and resumed by keyboard alone, and the focus stays where it was', async () => {
    await card('Progress').getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => state().innerText()).toBe('Paused');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Resume');
    await page.keyboard.press('Enter');
    await expect.poll(() => state().innerText()).toBe('Up to date');
  });

  it('says why one ticket is not there', async () => {
    const box = card('Why is it not here?');
    await box.getByLabel('Number or address').fill(`#${sampleTickets.passwordReset}`);
    await box.getByRole('button', { name: 'Find out' }).click();
    await box.getByText(`Ticket ${sampleTickets.passwordReset} is here`).waitFor();
    await box.getByLabel('Number or address').fill('999999999');
    await page.keyboard.press('Enter');
    await box.getByText('Ticket 999999999 is not here').waitFor();
    await look('history-whereabouts');
  });

  // As long as its two waits for what Zendesk allows in a minute.
  it('asks before less is kept, keeps less, and brings it back', { timeout: 240_000 }, async () => {
    const before = await figure('Tickets');
    const options = card('What is kept');
    await options.getByText('Solved', { exact: true }).click();
    await options.getByText('Closed', { exact: true }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/tickets with the status Solved, Closed/).waitFor();
    await look('history-confirm');
    await dialog.getByRole('button', { name: 'Keep less' }).click();
    await expect.poll(() => figure('Tickets'), { timeout: 60_000 }).toBeLessThan(before);
    await options.getByText('Solved', { exact: true }).click();
    await options.getByText('Closed', { exact: true }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => figure('Tickets'), { timeout: 100_000 }).toBe(before);
  });
});
