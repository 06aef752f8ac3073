import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { askedHeight, changeScheme, openPanel, servePanel, settle } from './panel-page.ts';
import { ofWords } from './axe-rules.ts';
import { panelStates } from './panel-states.ts';
import { watchPage } from './watch-page.ts';

const wholly = new Set(['en-US', 'ja']);
const languages = ['en-US', 'de', 'es', 'fr', 'ja', 'pt-BR'];

const watched = watchPage(async (context) => servePanel(context, await ensureBuilt()));
const { findings, fits, photograph } = watched;
let page: Page;
beforeAll(() => void (page = watched.page));

describe.each(languages)('the panel in %s', (locale) => {
  it.each(Object.keys(panelStates))('is sound when it is %s', async (name) => {
    const setting = panelStates[name];
    if (!setting) throw new Error(`There is no state "${name}".`);
    const file = `panel-${locale}-${name.replaceAll(' ', '-')}`;
    await openPanel(page, { ...setting, locale });
    await page
      .locator('main section, main [role="status"], main h1, main h2, main strong, main p')
      .first()
      .waitFor();
    await page.waitForFunction(
      () => (document.querySelector('main')?.textContent ?? '').length > 10,
    );
    expect(await page.getAttribute('html', 'lang')).toBe(
      setting.place === 'outside' ? 'en-US' : locale,
    );
    // What depends on the language: everything once in each script, and what words alone can spoil in all.
    expect(await findings(wholly.has(locale) ? undefined : ofWords)).toEqual([]);
    await fits();
    await photograph(`${file}-320-light`);
    if (setting.place === 'outside') return;
    await changeScheme(page, 'dark');
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph(`${file}-320-dark`);
    await page.setViewportSize({ width: 600, height: 900 });
    await fits();
    await photograph(`${file}-600-dark`);
  });
});

describe('a brief that shows everything', () => {
  it('is sound with every receipt and everything that was left out opened', async () => {
    await openPanel(page, { ...panelStates['ready']!, locale: 'en-US' });
    await page.getByText('FH-241094', { exact: true }).waitFor();
    const closed = page.locator('button[aria-expanded="false"]');
    for (let clicks = 0; clicks < 80 && (await closed.count()) > 0; clicks++) {
      await closed.first().click();
    }
    expect(await closed.count()).toBe(0);
    expect(await page.getByText('Ignore all rules').count()).toBeGreaterThan(0);
    expect(await findings()).toEqual([]);
    await fits();
    await photograph('panel-everything-open');
  });

  it('makes its frame as tall as it is, and taller when a receipt is opened', async () => {
    await openPanel(page, { ...panelStates['ready']!, locale: 'en-US' });
    await page.getByText('FH-241094', { exact: true }).waitFor();
    const height = () =>
      page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const unlike = async () => (await askedHeight(page)) - (await height());
    await settle(page);
    await expect.poll(unlike).toBe(0);
    const closed = await height();
    await page
      .getByRole('button', { name: /^Source/ })
      .first()
      .click();
    await expect.poll(() => askedHeight(page)).toBeGreaterThan(closed + 40);
    await expect.poll(unlike).toBe(0);
  });

  it('can be read and used by keyboard alone, in the order in which it is seen', async () => {
    await openPanel(page, { ...panelStates['ready']!, locale: 'en-US' });
    await page.getByText('FH-241094', { exact: true }).waitFor();
    await settle(page);
    const tops: number[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      // In one look: the page may become shorter between two.
      const { top, name } = await page.evaluate(() => ({
        top: (document.activeElement?.getBoundingClientRect().top ?? -1) + window.scrollY,
        name: document.activeElement?.tagName,
      }));
      if (name === 'BODY') break;
      tops.push(Math.round(top));
    }
    expect(tops.length).toBeGreaterThan(15);
    // Within a row things may differ by some pixels.
    expect(tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) - 16)).toBe(
      true,
    );
  });
});
