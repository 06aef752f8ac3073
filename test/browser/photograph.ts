import type { Page } from 'playwright-core';
import { stillness } from './stillness.ts';

/** Set to a folder, every page the tests pass through is photographed into it. */
const shots = process.env['SCREENSHOTS'];

/**
 * Takes a picture of the whole page, only where somebody wants to see them.
 *
 * @param name of the picture; blanks become hyphens
 * @param colorScheme what the machine prefers for this picture; left as it is when left out
 */
export async function photograph(
  page: Page,
  name: string,
  colorScheme?: 'light' | 'dark',
): Promise<void> {
  if (!shots) return;
  if (colorScheme) {
    await page.emulateMedia({ colorScheme });
    await stillness(page);
  }
  await page.screenshot({ path: `${shots}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
  if (colorScheme) await page.emulateMedia({ colorScheme: null });
}
