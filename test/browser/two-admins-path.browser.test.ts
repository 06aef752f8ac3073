import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const watched = watchDemo();
let ada: Page;
let ben: Page;

beforeAll(async () => {
  [ada, ben] = [await atTheModels(), await atTheModels()];
});

/** One browser each, at the same form of the same account. */
async function atTheModels(): Promise<Page> {
  const page = await watched.openPage();
  await watched.signIn(page);
  await page
    .getByRole('link', { name: /Fernhill/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open the AI model' }).click();
  await tokens(page).waitFor();
  return page;
}

const tokens = (page: Page) => page.getByLabel('Tokens', { exact: true });
const kept = (page: Page) => page.getByLabel('Days that calls can be looked into');
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

describe('two admins at once', () => {
  it('write nothing over each other: the later one sees what the earlier saved, and keeps what they entered', async () => {
    await tokens(ada).fill('50000');
    await save(ada);
    await ada.getByText('Saved.').waitFor();
    await kept(ben).fill('12');
    await save(ben);
    await ben.getByText(/Somebody else changed these settings/).waitFor();
    await expect.poll(() => tokens(ben).inputValue()).toBe('50000');
    expect(await kept(ben).inputValue()).toBe('12');
    await lookAt('two-admins', ben);
    await save(ben);
    await ben.getByText('Saved.').waitFor();
    await ada.reload();
    await expect.poll(() => kept(ada).inputValue()).toBe('12');
    expect(await tokens(ada).inputValue()).toBe('50000');
  });
});
