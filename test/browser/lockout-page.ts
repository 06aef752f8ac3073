import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Tells a code at the sign-in that asks for one. @returns the status of the answer, once the page has it too */
export async function tellCode(page: Page, code: string): Promise<number> {
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  await page.getByLabel('Code').fill(code);
  const answered = page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().endsWith('/api/console/sign-in'),
  );
  await button.click();
  const status = (await answered).status();
  // A press while it is busy would be nothing.
  if (status !== 200) await expect.poll(() => button.getAttribute('aria-disabled')).toBe('false');
  return status;
}

/** Guesses at a code until no more guesses are taken. @returns what each was answered */
export async function guessCodes(page: Page): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < 20 && statuses.at(-1) !== 429) {
    statuses.push(await tellCode(page, `wrong code ${statuses.length}`));
  }
  return statuses;
}
