import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { consoleOrigin, type Answers } from './console-page.ts';
import { historyStates } from './history-states.ts';
import { watchConsole } from './watch-console.ts';

let answers: Answers = {};
const watched = watchConsole(() => answers);
const { findings, fits, photograph } = watched;
let page: Page;
beforeAll(() => void (page = watched.page));

async function open(state: string): Promise<void> {
  const found = historyStates[state];
  if (!found) throw new Error(`There is no state "${state}".`);
  answers = found;
  await page.goto(`${consoleOrigin}/console/accounts/ins_1/history`);
  await page.locator('main section, main [role="status"], main [role="alert"]').first().waitFor();
  await page.getByText(/^Loading/).waitFor({ state: 'detached' });
}

describe.each([320, 1280])('the history at %i px', (width) => {
  it.each(Object.keys(historyStates))('is sound when it is %s, light and dark', async (state) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(state);
    expect(await findings()).toEqual([]);
    await fits();
    await photograph(`history-${state}-${width}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(
      () => getComputedStyle(document.documentElement).colorScheme === 'dark',
    );
    // Nothing but the colours changes.
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph(`history-${state}-${width}-dark`);
  });
});

describe.each([320, 390, 1280])('the days of a kind at %i px', (width) => {
  // Those of the others look like the articles'.
  it.each(['Comments', 'Articles'])('are sound: %s, light and dark', async (name) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await open('of every kind');
    await page.getByLabel('Days of').selectOption(name);
    await page.getByRole('group', { name: 'Day by day' }).waitFor();
    expect(await findings()).toEqual([]);
    await fits();
    await photograph(`ledger-${name}-${width}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph(`ledger-${name}-${width}-dark`);
  });
});
