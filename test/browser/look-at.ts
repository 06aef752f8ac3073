import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { ofColours } from './axe-rules.ts';
import { fits } from './fits.ts';
import { photograph } from './photograph.ts';

type Scheme = 'light' | 'dark';

const height = 900;

/** Axe finds nothing wrong on the page in either scheme; photographed in both where somebody wants to see it. */
export async function lookAt(name: string, page: Page): Promise<void> {
  await lookIn('light', name, page);
  await lookIn('dark', name, page, ofColours);
  await page.emulateMedia({ colorScheme: null });
}

/**
 * Looks at a page in both schemes at a desk, and by night on narrower screens; it is nowhere wider than they are.
 *
 * @param narrow widths in pixels
 */
export async function lookAtWidths(name: string, page: Page, narrow: number[]): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await lookAt(`${name}-1280`, page);
  await fits(page);
  for (const width of narrow) {
    await page.setViewportSize({ width, height });
    await lookIn('dark', `${name}-${width}`, page);
    await fits(page);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1280, height });
}

async function lookIn(scheme: Scheme, name: string, page: Page, rules?: string[]): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  expect([scheme, await axeFindings(page, { rules })]).toEqual([scheme, []]);
  await photograph(page, `${name}-${scheme}`, scheme);
}
