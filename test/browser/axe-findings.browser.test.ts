import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { axeFindings } from './axe-findings.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  const inner = `<html lang=en><title>In</title><p>Inside</p><button id=mute></button></html>`;
  await page.setContent(
    `<html lang=en><title>Out</title><main><h1>Out</h1><img src="data:,"><iframe title="In" srcdoc="${inner}"></iframe></main></html>`,
  );
  await page.frameLocator('iframe').getByText('Inside').waitFor();
});
afterAll(() => browser.close());

const rules = async (asked?: Parameters<typeof axeFindings>[1]) =>
  (await axeFindings(page, asked)).map(([rule]) => rule).sort();

it('finds what is wrong on the page and in its frames, each time it looks', async () => {
  expect(await rules()).toEqual(['button-name', 'image-alt']);
  expect(await axeFindings(page)).toContainEqual([
    'button-name',
    [expect.stringContaining('mute')],
  ]);
});

it('looks for some rules only, or leaves out what is somebody else’s', async () => {
  expect(await rules({ rules: ['button-name'] })).toEqual(['button-name']);
  expect(await rules({ exclude: ['iframe'] })).toEqual(['image-alt']);
});
