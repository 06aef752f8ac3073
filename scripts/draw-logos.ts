import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

// Renders assets/logo.svg into the two PNGs that Zendesk asks for; run once after changing the drawing.
// Sizes: https://developer.zendesk.com/apps/docs/publish/create_assets (square, and small with a clear ground)
const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const svg = await readFile(`${assets}logo.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const logo of [
  { file: 'logo.png', size: 320, radius: 0 },
  { file: 'logo-small.png', size: 128, radius: 28 },
]) {
  await page.setViewportSize({ width: logo.size, height: logo.size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${logo.size}px;border-radius:${logo.radius}px}</style>${svg}`,
  );
  await writeFile(`${assets}${logo.file}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
