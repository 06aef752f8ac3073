import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { consoleOrigin, type Answers } from './console-page.ts';
import { topicsStates } from './topics-console-states.ts';
import { watchConsole } from './watch-console.ts';

let answers: Answers = {};
const watched = watchConsole(() => answers);
const { findings, fits, photograph } = watched;
let page: Page;
beforeAll(() => void (page = watched.page));

async function open(state: string, query = ''): Promise<void> {
  const found = topicsStates[state];
  if (!found) throw new Error(`There is no state "${state}".`);
  answers = found;
  await page.goto(`${consoleOrigin}/console/accounts/ins_1/topics${query}`);
  await page.locator('main section, main [role="status"], main [role="alert"]').first().waitFor();
  await page.getByText(/^Loading/).waitFor({ state: 'detached' });
}

describe.each([320, 1280])('the topics at %i px', (width) => {
  it.each(Object.keys(topicsStates))(
    'are sound when they are %s, light and dark',
    async (state) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(state);
      expect(await findings()).toEqual([]);
      await fits();
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

describe.each([320, 1280])('the topics after Zendesk’s consent page at %i px', (width) => {
  it.each([
    ['denied', '?consent=denied', 'Access was not allowed'],
    [
      'refused',
      '?consent=invalid_scope&scope=tickets:write',
      'The OAuth client may not ask for this access',
    ],
  ])('say that it was %s', async (name, query, words) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await open('not allowed to write', query);
    await page.getByText(words).waitFor();
    expect(await findings()).toEqual([]);
    await fits();
    await photograph(`topics-consent-${name}-${width}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(['color-contrast'])).toEqual([]);
    await photograph(`topics-consent-${name}-${width}-dark`);
  });
});

describe('the topics by keyboard', () => {
  const card = (name: string) => page.getByRole('region', { name, exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const assigning = topicsStates['setting by itself']?.['GET /installs/ins_1/topics'];

  it.each([320, 1280])(
    'try out a target, see it in figures, and are saved, at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open('suggesting');
      answers = { ...answers, 'PUT /installs/ins_1/topics': assigning! };
      const settings = card('Settings');
      await settings.getByRole('slider').focus();
      for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft');
      await settings.getByText(/^At 90 % right/).waitFor();
      await settings.getByRole('button', { name: 'Show the figures' }).focus();
      await page.keyboard.press('Enter');
      await settings.getByRole('rowheader', { name: '90 % (chosen)' }).waitFor();
      expect(await findings()).toEqual([]);
      await fits();
      await photograph(`topics-trying-out-${width}`);

      await settings.getByLabel(/^Set by themselves/).focus();
      await page.keyboard.press('Space');
      await settings.getByRole('button', { name: 'Save' }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await findings()).toEqual([]);
      await photograph(`topics-asking-${width}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await focused()).toBe('Save');
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: 'Set topics' }).focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await card('Now').getByText('Setting topics').waitFor();
      expect(await focused()).toBe('Saved.');
    },
  );

  it('are sorted and searched in a table', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open('full of options');
    const options = card('Options');
    await options.getByRole('button', { name: 'Tickets' }).focus();
    await page.keyboard.press('Enter');
    await options.getByRole('rowheader', { name: /Reason 1$/ }).waitFor();
    await options.getByLabel('Filter the options').fill('reason 217');
    await options.getByText('1 option found').waitFor();
    await options.getByLabel('Filter the options').fill('');
    await options.getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Enter');
    expect(await options.getByRole('rowheader').count()).toBe(300);
  });

  it('are sorted and searched in a list on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open('full of options');
    const options = card('Options');
    const first = () => options.getByRole('listitem').first().innerText();
    expect(await first()).toContain('Reason 300');
    await options.getByLabel('Sort by').selectOption('Fewest tickets');
    expect(await first()).toMatch(/Reason 1\n0 tickets · 97 % right · 94 % found/);
    await options.getByLabel('Filter the options').fill('reason 217');
    await options.getByText('1 option found').waitFor();
    await fits();
    await options.getByLabel('Filter the options').fill('');
    await options.getByRole('button', { name: 'Show 25 more of 300' }).waitFor();
    await photograph('topics-options-320');
  });
});
