import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { ofWords } from './axe-rules.ts';
import { askedHeight, changeScheme, openPanel, servePanel } from './panel-page.ts';
import { topicStates } from './topic-states.ts';
import { watchPage } from './watch-page.ts';

/** Every state is looked at in English; in these what words alone can spoil. */
const languages = ['de', 'es', 'fr', 'ja', 'pt-BR'];

const watched = watchPage(async (context) => servePanel(context, await ensureBuilt()));
const { findings, fits, photograph } = watched;
let page: Page;
let panel: Locator;
beforeAll(() => {
  page = watched.page;
  panel = page.locator('main > section').nth(2);
});

/** Opens the sidebar and waits for the topic; nothing is recommended, so that it comes after the brief and the reply. */
async function open(name: string, locale = 'en-US'): Promise<void> {
  const setting = topicStates[name];
  if (!setting) throw new Error(`There is no state "${name}".`);
  await openPanel(page, { ...setting, locale });
  await panel.waitFor();
  if (name !== 'processing') await page.waitForFunction(isStill);
}

/** Whether everything that is read has been read, and what is recommended has gone since there is nothing. */
function isStill(): boolean {
  const panels = [...document.querySelectorAll('main > section')];
  const settled = panels.every((panel) => panel.getAttribute('aria-busy') !== 'true');
  return (
    panels.length === 3 && settled && !document.querySelector('[data-garden-id="loaders.skeleton"]')
  );
}

/** Looks at what is drawn in both schemes, in the narrow sidebar and in a wide one. */
async function lookAtAll(name: string, rules?: string[]): Promise<void> {
  const file = `topic-${name.replaceAll(' ', '-')}`;
  expect(await findings(rules)).toEqual([]);
  await fits();
  await photograph(`${file}-320-light`);
  await changeScheme(page, 'dark');
  expect(await findings(['color-contrast'])).toEqual([]);
  await photograph(`${file}-320-dark`);
  await page.setViewportSize({ width: 600, height: 900 });
  await fits();
  await photograph(`${file}-600-dark`);
}

describe('the topic', () => {
  it.each(Object.keys(topicStates))('is sound when it is %s', async (name) => {
    await open(name);
    await lookAtAll(name);
  });

  it.each(languages)('is sound with everything opened in %s', async (locale) => {
    await open('assigned', locale);
    await openAll();
    await lookAtAll(`open-${locale}`, ofWords);
  });

  it('is sound with everything opened, and draws hostile names as text', async () => {
    await open('suggested');
    await openAll();
    await panel.getByText('Charged twice for one order').first().waitFor();
    await panel.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await panel.locator('img').count()).toBe(0);
    await lookAtAll('suggested-open');
  });

  it('keeps the order of a nested name, and where it begins, in whatever script it is', async () => {
    await open('suggested');
    const steps = panel.getByRole('heading', { name: /الفواتير/ }).locator('bdi');
    const starts = await steps.evaluateAll((all) =>
      all.map((step) => step.getBoundingClientRect().left),
    );
    const [outer = 0, inner = 0, leaf = 0] = starts;
    expect(inner).toBeGreaterThan(outer);
    expect(leaf).toBe(outer);
  });

  it('makes the frame taller when its reasons are opened', async () => {
    await open('suggested');
    const height = () =>
      page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const unlike = async () => (await askedHeight(page)) - (await height());
    await expect.poll(unlike).toBe(0);
    const closed = await height();
    await openAll();
    await expect.poll(() => askedHeight(page)).toBeGreaterThan(closed + 40);
  });

  it('is set by keyboard alone, which stays where the agent was', async () => {
    await open('suggested');
    const apply = panel.getByRole('button', { name: /^Apply: Billing, Refund, Refund not/ });
    await apply.focus();
    await page.keyboard.press('Enter');
    await panel.getByText(/^Set to .*Refund not received/).waitFor();
    const card = panel.getByRole('group', { name: 'Contact reason' });
    await card.getByText('Set by you').waitFor();
    expect(await panel.locator(':focus').getAttribute('role')).toBe('group');
    await lookAtAll('set');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Undo');
    await page.keyboard.press('Enter');
    await panel.getByText('Taken back: the field is empty again.').waitFor();
    await panel.getByRole('button', { name: /^Apply: Billing, Refund, Double/ }).waitFor();
  });

  it('asks soundly before it takes the place of what was chosen in the form', async () => {
    await open('suggested');
    await page.evaluate(() => {
      const { zafValues } = window as unknown as { zafValues: Record<string, unknown> };
      zafValues['ticket.customField:custom_field_360'] = 'orders__late';
    });
    await panel.getByRole('button', { name: /^Apply: Billing, Refund, Double/ }).click();
    await panel
      .getByRole('alertdialog')
      .getByText(/Orders › Delivery › Late/)
      .waitFor();
    await lookAtAll('asks');
  });
});

/** Opens everything of the topic that can be opened. */
async function openAll(): Promise<void> {
  const closed = panel.locator('[aria-expanded="false"]');
  for (let clicks = 0; clicks < 20 && (await closed.count()) > 0; clicks++) {
    await closed.first().click();
  }
  expect(await closed.count()).toBe(0);
  await page.waitForFunction(isStill);
}
