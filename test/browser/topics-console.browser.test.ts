import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { launchChromium } from '../support/chromium.ts';
import { consoleOrigin, serveConsole, type Answers } from './console-page.ts';
import { topicsStates } from './topics-console-states.ts';
import { stillness } from './stillness.ts';

/** Set to a folder, every state is photographed into it. */
const shots = process.env['SCREENSHOTS'];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let answers: Answers = {};
const complaints: string[] = [];

beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true });
  const consoleDir = join(dirname(await ensureBuilt()), 'console');
  browser = await launchChromium();
  context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  await serveConsole(
    context,
    consoleDir,
    () => answers,
    (question) => complaints.push(`Nobody answers ${question}`),
  );
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(new Date('2026-03-01T09:02:00Z'));
  page.on('pageerror', (failure) => complaints.push(failure.message));
});
afterAll(() => browser?.close());
afterEach(() => expect(complaints.splice(0)).toEqual([]));

async function open(state: string): Promise<void> {
  const found = topicsStates[state];
  if (!found) throw new Error(`There is no state "${state}".`);
  answers = found;
  await page.goto(`${consoleOrigin}/console/accounts/ins_1/topics`);
  await page.locator('main section, main [role="status"], main [role="alert"]').first().waitFor();
  await page.getByText(/^Loading/).waitFor({ state: 'detached' });
}

async function findings(rules?: string[]): Promise<unknown[]> {
  await stillness(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** How far the page reaches past its width. */
const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function photograph(name: string): Promise<void> {
  if (!shots) return;
  await page.screenshot({ path: `${shots}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
}

describe.each([320, 1280])('the topics at %i px', (width) => {
  it.each(Object.keys(topicsStates))(
    'are sound when they are %s, light and dark',
    async (state) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(state);
      expect(await findings()).toEqual([]);
      expect(await overflow()).toBe(0);
      await photograph(`topics-${state}-${width}-light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(
        () => getComputedStyle(document.documentElement).colorScheme === 'dark',
      );
      // Nothing but the colours changes.
      expect(await findings(['color-contrast'])).toEqual([]);
      await photograph(`topics-${state}-${width}-dark`);
    },
  );
});
