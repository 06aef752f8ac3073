import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { buildComment } from '../sandbox/tickets/build-comment.ts';
import { findTicket } from '../sandbox/tickets/find-ticket.ts';
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

/** Only how long a failing wait takes: pages of tickets wait for what Zendesk allows in a minute. */
const timeout = 400_000;

const doubted = sampleTickets.passwordReset;

/** How many tickets of these last days Zendesk counts, in UTC: none that were deleted or marked as spam. */
function createdIn(days: number): number {
  const from = new Date(Date.now() - (days - 1) * 24 * 3600_000).toISOString().slice(0, 10);
  const { tickets } = watched.demo.sandbox.account;
  const there = [...tickets.values()].filter(({ life }) => life === 'live' || life === 'archived');
  return there.filter(({ createdAt }) => createdAt.slice(0, 10) >= from).length;
}

const anArticle = () => [...watched.demo.sandbox.account.helpCenter.articles.keys()][0];

/** As a person finds it out. */
async function commentsStored(): Promise<number> {
  const where = card('Why is it not here?');
  await where.getByLabel('Number or address').fill(String(doubted));
  await page.keyboard.press('Enter');
  await where.getByText(`Ticket ${doubted} is here`).waitFor();
  return Number(/(\d+) comments? stored/.exec(await where.innerText())?.[1]);
}

/** Zendesk has it, and says so to nobody. */
function commentInSilence(): void {
  const { sandbox } = watched.demo;
  const ticket = findTicket(sandbox, doubted);
  const said = { authorId: ticket.requesterId, body: 'Hello?', public: true };
  ticket.comments.push(buildComment(sandbox, { ...said, auditId: sandbox.ids.next() }));
}

async function readAgain(): Promise<void> {
  const again = card('Read again');
  await again.getByLabel('Ticket number').fill(String(doubted));
  await page.keyboard.press('Enter');
  await again.getByText(`Ticket ${doubted} is being read again.`).waitFor();
}

describe('the history in the console', () => {
  it('is read by itself once the account is connected, and says so when it is up to date (F-09)', async () => {
    await page
      .getByRole('link', { name: /Fernhill/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Open the history' }).click();
    await state().waitFor();
    await expect.poll(() => state().innerText(), { timeout }).toBe('Up to date');
    // Where counting takes long, it is done seldom.
    await expect.poll(() => figure('Tickets'), { timeout }).toBeGreaterThan(50);
    await expect
      .poll(async () => (await figure('Comments')) > (await figure('Tickets')), { timeout })
      .toBe(true);
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

  it('reads one ticket again where somebody doubts it, and finds what nothing had told of', async () => {
    const before = await commentsStored();
    commentInSilence();
    const again = card('Read again');
    await again.getByRole('button', { name: 'Read again now' }).click();
    await again.getByText('Enter the number of the ticket, or paste its address.').waitFor();
    await readAgain();
    await expect.poll(commentsStored, { timeout, interval: 1000 }).toBe(before + 1);
  });

  it('tells in Health of what was given up and why, until it was tried again and done', async () => {
    const { sandbox, backend } = watched.demo;
    // With all its tries minutes would go by. Past the queue, which would look itself up again amid a transaction.
    await backend.deps.db.execute(
      sql`update pgboss.queue set retry_limit = 1, retry_delay = 1, retry_backoff = false
        where name = 'read-ticket'`,
    );
    const before = await commentsStored();
    commentInSilence();
    const path = `/api/v2/tickets/${doubted}$`;
    const heal = sandbox.faults.add({ kind: 'answer', status: 400, times: 1000, path });
    await readAgain();
    const pages = page.getByRole('navigation', { name: 'Pages of this account', exact: true });
    await pages.getByRole('link', { name: 'Health', exact: true }).click();
    const failed = card('Failed work')
      .getByRole('row')
      .filter({ hasText: `#${doubted}` });
    await failed.waitFor({ timeout });
    await failed.getByRole('rowheader', { name: 'Single tickets', exact: true }).waitFor();
    await failed.getByText(/^Sidebrief and Zendesk did not understand each other/).waitFor();
    await failed.getByText(/^Tried 2 times/).waitFor();
    await look('health-failed');
    heal();
    const retry = { name: `Try again: Single tickets ${doubted}`, exact: true };
    await failed.getByRole('button', retry).click();
    await failed.waitFor({ state: 'detached' });
    await pages.getByRole('link', { name: 'History', exact: true }).click();
    await expect.poll(commentsStored, { timeout, interval: 1000 }).toBe(before + 1);
  });

  it('leaves other tools the share of calls that is set, also after a reload', async () => {
    const calls = card('Calls to Zendesk');
    const share = calls.getByRole('textbox', { name: 'Percent kept for other tools' });
    await share.fill('95');
    await calls.getByText('Enter a number from 0 to 90.').waitFor();
    await share.fill('5');
    await look('history-share');
    await page.keyboard.press('Enter');
    await calls.getByText('Saved; it holds from the next call on.').waitFor();
    await page.reload();
    await expect.poll(() => share.inputValue()).toBe('5');
    expect(await calls.getByRole('slider').inputValue()).toBe('5');
  });

  it('asks before less is kept, keeps less, and brings it back', async () => {
    const before = await figure('Tickets');
    const options = card('What is kept');
    await options.getByText('Solved', { exact: true }).click();
    await options.getByText('Closed', { exact: true }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/tickets with the status Solved, Closed/).waitFor();
    await look('history-confirm');
    await dialog.getByRole('button', { name: 'Keep less' }).click();
    await expect.poll(() => figure('Tickets'), { timeout }).toBeLessThan(before);
    await options.getByText('Solved', { exact: true }).click();
    await options.getByText('Closed', { exact: true }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => figure('Tickets'), { timeout }).toBe(before);
  });

  it('keeps what was created within a window, says so, and goes back to what it was', async () => {
    const before = await figure('Tickets');
    const options = card('What is kept');
    const howFar = options.getByLabel('How far back');
    const kept = await howFar.inputValue();
    await howFar.selectOption('Last 3 months');
    await options.getByText('The creation of a ticket', { exact: true }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/tickets created more than 3 months ago/).waitFor();
    await dialog.getByRole('button', { name: 'Keep less' }).click();
    await page.getByText(/Tickets created since .* are kept\./).waitFor();
    await expect.poll(() => figure('Tickets'), { timeout }).toBeLessThan(before);
    await look('history-window');
    await howFar.selectOption(kept);
    await options.getByText('The last update of a ticket', { exact: true }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => figure('Tickets'), { timeout }).toBe(before);
  });

  it('is counted day by day beside what Zendesk counts (L-02)', async () => {
    const ledger = card('Completeness');
    await ledger.getByLabel('Period').selectOption('Last 90 days');
    const tickets = ledger.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: 'Tickets', exact: true }),
      hasText: 'Its count of each day',
    });
    const told = async () => {
      const [result, inZendesk, , stored] = await tickets.getByRole('cell').allInnerTexts();
      return { result, inZendesk: Number(inZendesk), stored: Number(stored) };
    };
    const count = createdIn(90);
    expect(count).toBeGreaterThan(20);
    await expect
      .poll(told, { timeout })
      .toEqual({ result: 'Complete', inZendesk: count, stored: count });
    await look('history-ledger');
  });

  it.each([
    [
      'One article',
      'Article number',
      () => `${anArticle()}`,
      /^Article \d+ is being read again\.$/,
    ],
    [
      'What changed since a day',
      'Since the beginning of (UTC)',
      () => new Date(Date.now() - 48 * 3600_000).toISOString().slice(0, 10),
      'What changed since then is being read again.',
    ],
  ] as const)('reads again: %s', async (what, field, typed, said) => {
    const again = card('Read again');
    await again.getByText(what, { exact: true }).click();
    await again.getByLabel(field).fill(typed());
    await again.getByRole('button', { name: 'Read again now' }).click();
    await again.getByText(said).waitFor();
  });

  it('reads everything again once that is confirmed, and is up to date again', async () => {
    const again = card('Read again');
    await again.getByText('Everything', { exact: true }).click();
    await again.getByRole('button', { name: 'Read again now' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Read everything again?').waitFor();
    await look('history-resync');
    // The lists wait long enough for somebody to come back while it goes on.
    const path = '/api/v2/incremental/';
    const heal = watched.demo.sandbox.faults.add({
      kind: 'delay',
      delayMs: 12_000,
      times: 1000,
      path,
    });
    await dialog.getByRole('button', { name: 'Read everything again' }).click();
    await again.getByText('Everything is being read again.').waitFor();
    await expect.poll(() => state().innerText()).toBe('Reading');
    await page.reload();
    await card('Progress').getByRole('progressbar').waitFor();
    await card('Progress')
      .getByText(/The first pages are being read\.|a minute/)
      .waitFor();
    heal();
    await expect.poll(() => state().innerText(), { timeout }).toBe('Up to date');
  });
});
