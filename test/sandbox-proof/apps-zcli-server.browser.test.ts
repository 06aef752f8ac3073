import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { runDemo, type Demo } from '../demo/run-demo.ts';
import { launchChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { serveWithZcli } from './apps-zcli.ts';

const sdkUrl = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
let demo: Demo;
let browser: Browser;
let zcli: Awaited<ReturnType<typeof serveWithZcli>>;
let folder: string;
let installationId: number;

beforeAll(async () => {
  const built = await ensureBuilt();
  demo = await runDemo({ port: 0, sandboxPort: 0, appDir: built });
  const [installation] = demo.sandbox.account.installations.values();
  installationId = installation?.id ?? 0;
  folder = await mkdtemp(join(tmpdir(), 'sidebrief-served-'));
  await cp(built, folder, { recursive: true });
  const config = {
    app_id: demo.appId,
    installation_id: installationId,
    parameters: {
      backend_host: new URL(demo.backendUrl).host,
      install_id: installation?.settings['install_id'],
      // Zendesk's proxy takes secure settings from the installation, never from here.
      widget_secret: 'unused',
    },
  };
  await writeFile(join(folder, 'zcli.apps.config.json'), JSON.stringify(config));
  zcli = await serveWithZcli(folder, await freePort());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await zcli?.close();
  await demo?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe("zcli's own server on the built app", () => {
  it('tells Zendesk where the sidebar is and serves it to any origin', async () => {
    const answer = await fetch(`${zcli.origin}/app.json`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const prefix = `${zcli.origin}/${demo.appId}/assets/`;
    expect(await answer.json()).toMatchObject({
      apps: [
        {
          name: 'Sidebrief',
          asset_url_prefix: prefix,
          framework_version: '2.0',
          single_install: true,
          locations: { support: { ticket_sidebar: { url: 'assets/index.html', flexible: true } } },
        },
      ],
      installations: [{ id: installationId, enabled: true }],
    });
    const page = await fetch(`${prefix}index.html`);
    expect(page.headers.get('content-type')).toContain('text/html');
    const paths = [...(await page.text()).matchAll(/(?:src|href)="\.\/([^"]+)"/g)];
    expect(paths.length).toBeGreaterThan(1);
    for (const [, path = ''] of paths) {
      const asset = await fetch(prefix + path);
      expect([path, asset.status, asset.headers.get('access-control-allow-origin')]).toEqual([
        path,
        200,
        '*',
      ]);
    }
    expect((await fetch(`${prefix}logo-small.png`)).headers.get('content-type')).toBe('image/png');
  });

  it('runs the sidebar in the workspace page opened with ?zcli_apps=true, signed by the real installation', async () => {
    const context = await browser.newContext();
    // Zendesk asks port 4567 and no other; the test leaves that to whoever may be using it.
    await context.route('http://localhost:4567/app.json', async (route) =>
      route.fulfill({ response: await route.fetch({ url: `${zcli.origin}/app.json` }) }),
    );
    await context.route(sdkUrl, async (route) => {
      const url = `${demo.sandbox.origin}${new URL(sdkUrl).pathname}`;
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (failure) => complaints.push(failure.message));
    await page.goto(`${demo.ticketUrl}?zcli_apps=true`);
    expect(await page.locator('iframe').getAttribute('title')).toBe('Sidebrief (zcli)');
    expect(await page.locator('iframe').getAttribute('src')).toContain(zcli.origin);
    await page
      .frameLocator('iframe')
      .getByText(/Covers \d+/)
      .waitFor({ timeout: 100_000 });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
