import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { App } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { textOf } from './app-package.ts';
import { bundleForBrowser } from './bundle-for-browser.ts';

const SDK_PATH = '/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
const SDK_URL = `https://static.zdassets.com${SDK_PATH}`;
const SDK_ENTRY = fileURLToPath(new URL('./sdk/entry.ts', import.meta.url));
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/**
 * The files of packaged apps, at `/<app id>/assets/<build>/…` as on Zendesk's asset host. The one
 * change made to a page: Zendesk's SDK url becomes a copy of the SDK served here, so no network is needed.
 */
export function assetRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.get(SDK_PATH, async (c) => {
    const code = await bundleForBrowser(SDK_ENTRY);
    return c.body(code, 200, { 'content-type': TYPES.js ?? '', ...OPEN });
  });
  routes.get('/:appId{[0-9]+}/assets/:build/:path{.+}', (c) => {
    const app = sandbox.account.apps.get(Number(c.req.param('appId')));
    const path = `assets/${decodeURIComponent(c.req.param('path'))}`;
    const content = app?.files.get(path);
    if (!app || !content) return c.text('Not found', 404);
    const type = TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
    const body = type.startsWith('text/html') ? withLocalSdk(app, path) : new Uint8Array(content);
    return c.body(body, 200, { 'content-type': type, ...OPEN });
  });
  return routes;
}

const OPEN = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
};

function withLocalSdk(app: App, path: string): string {
  return (textOf(app.files, path) ?? '').replaceAll(SDK_URL, SDK_PATH);
}
