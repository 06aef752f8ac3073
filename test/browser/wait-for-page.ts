import type { Page } from 'playwright-core';

/** Waits until a page of the console has been read, whatever is on it. */
export async function waitForPage(page: Page): Promise<void> {
  await page.locator('main :is(section, [role="alert"], form, a, button)').first().waitFor();
  const onItsWay = page.locator('main [role="status"]:has-text("…")');
  await onItsWay.first().waitFor({ state: 'detached' });
}
