import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The page is nowhere wider than its window, to which nobody could scroll in the panel; otherwise the elements that stick
 * out. Polled, since what has just become narrower moves a little longer.
 */
export async function fits(page: Page): Promise<void> {
  const tooWide = () =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const elements = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth)
        .map((element) => element.outerHTML.slice(0, 200));
      return [`${scrollWidth} in ${clientWidth} px at ${location.pathname}`, ...elements];
    });
  await expect.poll(tooWide).toEqual([]);
}
