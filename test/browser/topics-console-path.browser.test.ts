import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../sandbox/account.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { lookAt } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
const look = (name: string) => lookAt(name, page);
let page: Page;
beforeAll(async () => {
  page = await watched.openPage();
  // The workspace signs its visitor in to Zendesk, as whoever consents has to be.
  await page.goto(watched.demo.ticketUrl);
  await watched.signIn(page);
  await page
    .getByRole('link', { name: /Fernhill/ })
    .first()
    .click();
});

const card = (name: string) => page.getByRole('region', { name, exact: true });
const state = () => card('Now').getByRole('status').first().innerText();
const save = () => card('Settings').getByRole('button', { name: 'Save' }).click();
const choose = async (title: string) => {
  const field = [...watched.demo.sandbox.account.fields.values()].find(
    (one) => one.title === title,
  )!;
  await card('Settings')
    .getByLabel('Topic field')
    .selectOption(`${title} (${field.options.length} options)`);
};
const learnedFrom = async () => {
  const figure = card('Now').locator('div', { has: page.getByText('Tickets learned from') });
  const [text] = await figure.locator('dd').allInnerTexts();
  return Number(text?.replace(/\D/g, '') ?? 0);
};
const topicField = () =>
  [...watched.demo.sandbox.account.fields.values()].find(({ title }) => title === 'Topic')!;

/** Customers write again what others wrote whose tickets have a topic. */
function writeAgain(count: number): Ticket[] {
  const { sandbox } = watched.demo;
  const past = [...sandbox.account.tickets.values()].filter(
    ({ status, customFields }) => status === 'solved' && customFields[topicField().id],
  );
  return past.slice(0, count).map((ticket) =>
    createTicket(sandbox, {
      subject: ticket.subject,
      requesterId: ticket.requesterId,
      comment: { body: ticket.comments[0]?.plainBody ?? '' },
    }),
  );
}

describe('topics in the console', () => {
  it('are learned from the past of the field an admin chooses (CL-07, CL-16)', async () => {
    await page.getByRole('link', { name: 'Open the history' }).click();
    const progress = card('Progress').getByRole('status').first();
    await expect.poll(() => progress.innerText()).toBe('Up to date');
    await page.goBack();
    await page.getByRole('link', { name: 'Open the topics' }).click();
    await choose('Product');
    await card('Settings')
      .getByText(/“Topic” is put aside/)
      .waitFor();
    await look('path-topics-another-field');
    await save();
    // Whether it is being learned or has been is a matter of moments.
    await card('Settings').getByText('Saved.').waitFor();
    await choose('Topic');
    await save();
    // What was learned of it while the past was still being read is not what is waited for.
    await expect.poll(learnedFrom).toBeGreaterThan(200);
    expect(await state()).toBe('Suggesting');
    await card('Settings')
      .getByRole('img', { name: /^How many tickets/ })
      .waitFor();
    expect(await card('Options').getByRole('row').count()).toBeGreaterThan(5);
    await look('path-topics-suggesting');
  });

  it('say of each target where it leads just as the backend then does', async () => {
    const story = () =>
      card('Settings')
        .getByText(/^At \d+ % right/)
        .innerText();
    const slider = card('Settings').getByRole('slider');
    await slider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft');
    const tried = await story();
    expect(tried).toMatch(/^At 90 % right/);
    await save();
    await card('Settings').getByText('Saved.').waitFor();
    expect(await story()).toBe(tried);
  });

  it('are set by themselves only after another consent, and then are (CL-03, CL-05, CL-08)', async () => {
    await card('Settings')
      .getByText(/^Set by themselves/)
      .click();
    await save();
    await page.getByRole('dialog').getByRole('button', { name: 'Set topics' }).click();
    await card('Now').getByText('The connection does not allow writing to tickets').waitFor();
    expect(await state()).toBe('Suggesting only');
    await look('path-topics-not-allowed');
    await card('Now').getByRole('button', { name: 'Connect again' }).click();
    await page.getByRole('button', { name: 'Allow' }).click();
    // Back to where it was asked for.
    await page.waitForURL(/\/console\/accounts\/[^/]+\/topics$/);
    await expect.poll(state).toBe('Setting topics');

    const asked = writeAgain(10);
    const { id } = topicField();
    const topicsOf = () =>
      asked.map((ticket) => watched.demo.sandbox.account.tickets.get(ticket.id)!.customFields[id]);
    await expect.poll(() => topicsOf().filter(Boolean).length).toBeGreaterThan(0);
    await page.reload();
    await card('Last writes').getByText('Set by itself').first().waitFor();
    // Others may have been written since, which stand before it.
    const written = asked[topicsOf().findLastIndex(Boolean)]!;
    const link = card('Last writes').getByRole('link', { name: `#${written.id}`, exact: true });
    await link.first().waitFor();
    expect(await link.first().getAttribute('href')).toBe(
      `https://fernhill.zendesk.com/agent/tickets/${written.id}`,
    );
    await look('path-topics-written');
  });
});
