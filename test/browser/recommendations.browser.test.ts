import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { ofWords } from './axe-rules.ts';
import { askedHeight, changeScheme, openPanel, servePanel, settle } from './panel-page.ts';
import { recommendationsStates } from './recommendations-states.ts';
import { watchPage } from './watch-page.ts';

const languages = ['en-US', 'de', 'es', 'fr', 'ja', 'pt-BR'];
/** In these, axe's whole set is looked at once. */
const wholly = new Set(['en-US', 'ja']);

const watched = watchPage(async (context) => servePanel(context, await ensureBuilt()));
const { findings, fits, photograph } = watched;
let page: Page;
beforeAll(() => void (page = watched.page));

/** Opens the sidebar and waits for the recommendations, which come after the brief. */
async function open(name: string, locale: string): Promise<void> {
  const setting = recommendationsStates[name];
  if (!setting) throw new Error(`There is no state "${name}".`);
  await openPanel(page, { ...setting, locale });
  const panel = page.locator('main > section').nth(1);
  await panel.waitFor();
  if (name !== 'processing') await page.waitForFunction(isStill);
}

/** Whether everything that is read has been read. */
function isStill(): boolean {
  const panel = document.querySelectorAll('main > section')[1];
  const settled = panel?.getAttribute('aria-busy') === 'false';
  return settled && !panel?.querySelector('[data-garden-id="loaders.skeleton"]');
}

describe.each(languages)('the recommendations in %s', (locale) => {
  it.each(Object.keys(recommendationsStates))('are sound when they are %s', async (name) => {
    await open(name, locale);
    const file = `recommendations-${locale}-${name.replaceAll(' ', '-')}`;
    expect(await findings(wholly.has(locale) ? undefined : ofWords)).toEqual([]);
    await fits();
    await photograph(`${file}-320-light`);
    await changeScheme(page, 'dark');
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph(`${file}-320-dark`);
    await page.setViewportSize({ width: 600, height: 900 });
    await fits();
    await photograph(`${file}-600-dark`);
  });
});

describe('recommendations that show everything', () => {
  it.each(languages)('are sound with every find opened in %s', async (locale) => {
    await open('ready', locale);
    const closed = page.locator('main > section:nth-of-type(2) [aria-expanded="false"]');
    for (let clicks = 0; clicks < 20 && (await closed.count()) > 0; clicks++) {
      await closed.first().click();
    }
    expect(await closed.count()).toBe(0);
    await page.getByText('SoftwareDistribution').first().waitFor();
    await page.getByText('Replaced the disk').waitFor();
    await page.waitForFunction(isStill);
    expect(await findings(wholly.has(locale) ? undefined : ofWords)).toEqual([]);
    await fits();
    await photograph(`recommendations-${locale}-open-320-light`);
    await changeScheme(page, 'dark');
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph(`recommendations-${locale}-open-320-dark`);
  });

  it('warn soundly before an internal article goes into a public reply', async () => {
    await open('ready', 'en-US');
    await page.getByRole('button', { name: 'Replacing disks: what it costs us' }).click();
    await page.getByRole('button', { name: 'Insert link' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await findings()).toEqual([]);
    await fits();
    await photograph('recommendations-warning-light');
    await changeScheme(page, 'dark');
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph('recommendations-warning-dark');
    await page.getByRole('button', { name: 'Insert anyway' }).click();
    await page.getByText('Inserted into the public reply.').waitFor();
    await photograph('recommendations-inserted-dark');
  });

  it('make the frame taller when a find is opened', async () => {
    await open('ready', 'en-US');
    const height = () =>
      page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const unlike = async () => (await askedHeight(page)) - (await height());
    await settle(page);
    await expect.poll(unlike).toBe(0);
    const closed = await height();
    await page.getByRole('button', { name: /^Fix error/ }).click();
    await expect.poll(() => askedHeight(page)).toBeGreaterThan(closed + 40);
  });

  it('can be used by keyboard alone, in the order in which they are seen', async () => {
    await open('ready', 'en-US');
    await settle(page);
    await page.getByRole('button', { name: /^Fix error/ }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: { top: number; name: string }[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return undefined;
        const top = Math.round(at.getBoundingClientRect().top + window.scrollY);
        return { top, name: at.textContent || at.getAttribute('aria-label') || '' };
      });
      if (!found) break;
      stops.push(found);
    }
    const names = stops.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Insert link', 'Insert text', 'Copy link']));
    // Within a row things may differ by some pixels.
    expect(
      stops.every(({ top }, index) => index === 0 || top >= (stops[index - 1]?.top ?? 0) - 16),
    ).toBe(true);
  });

  it('are loaded after the brief stands there, and not with it', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await open('ready', 'en-US');
    const order = fetched.filter((url) => /draw-sidebar|lower-panels/.test(url));
    expect(order.map((url) => /([a-z-]+)-[^/]+\.js/.exec(url)?.[1])).toEqual([
      'draw-sidebar',
      'lower-panels',
    ]);
    expect(await page.content()).not.toMatch(/modulepreload[^>]+lower-panels/);
  });
});
