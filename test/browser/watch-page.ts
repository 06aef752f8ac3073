import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from './axe-findings.ts';
import { fits } from './fits.ts';
import { photograph } from './photograph.ts';

/** A page without frames in a browser of its own; a test during which it complains fails. */
export interface WatchedPage {
  readonly page: Page;
  /** What axe finds wrong once the page is still, with the elements; by these rules only, where some are named. */
  findings(rules?: string[]): Promise<unknown[]>;
  /** The page is nowhere wider than its window. */
  fits(): Promise<void>;
  /** Only where somebody wants to see them. */
  photograph(name: string): Promise<void>;
  /** Leaves what is shown: a page that looks again by itself must not ask what is answered to the next one. */
  leave(): Promise<void>;
}

/**
 * Opens a page before the tests of a file and closes it after them.
 *
 * @param serve says what the page gets when it asks; what it calls the second with is a complaint
 * @param options.locale of the browser
 * @param options.now where the page's clock stands still; it goes when left out
 */
export function watchPage(
  serve: (context: BrowserContext, complain: (about: string) => void) => Promise<void>,
  { locale, now }: { locale?: string; now?: Date } = {},
): WatchedPage {
  const complaints: string[] = [];
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    const context = await browser.newContext({ reducedMotion: 'reduce', locale });
    await serve(context, (about) => void complaints.push(about));
    page = await context.newPage();
    // Only how long a failing wait takes: whole accounts are connected beside other work on the same machine.
    page.setDefaultTimeout(300_000);
    if (now) await page.clock.setFixedTime(now);
    page.on('pageerror', (failure) => complaints.push(failure.message));
  });
  afterAll(async () => {
    // What is on its way to a page that goes is nobody's concern.
    await page?.context().unrouteAll({ behavior: 'ignoreErrors' });
    await browser?.close();
  });
  afterEach(async () => {
    await leave();
    expect(complaints.splice(0)).toEqual([]);
  });

  const open = (): Page => {
    if (!page) throw new Error('The page is opened before the first test.');
    return page;
  };
  const leave = async (): Promise<void> => void (await open().goto('about:blank'));
  return {
    get page() {
      return open();
    },
    findings: (rules) => axeFindings(open(), { rules }),
    fits: () => fits(open()),
    photograph: (name) => photograph(open(), name),
    leave,
  };
}
