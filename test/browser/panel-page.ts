import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** What Zendesk and the backend say to a sidebar that stands alone on a page. */
export interface PanelSetting {
  locale: string;
  /** `outside`: the page was opened in no Zendesk; `unsaved`: beside a ticket that was not submitted yet. */
  place?: 'ticket' | 'outside' | 'unsaved';
  settings?: { install_id: string; backend_host: string };
  /** The backend's answer, or the status with which a request fails. */
  answer: Answer;
  /** The backend's answer to the question what it recommends; without one it knows of no such question. */
  recommendations?: Answer;
  /** The backend's answer to the question for the topic; without one it knows of no such question. */
  topic?: Answer;
  /** What Zendesk answers beyond the proof, by the beginning of its address; the longest that fits. */
  zendesk?: Record<string, Answer>;
}

type Answer = { body: unknown } | { status: number };

const origin = 'https://panel.test';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the built sidebar to a browser, with a stand-in for Zendesk's script in the place of the true one. */
export async function servePanel(context: BrowserContext, appDir: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) {
      await route.fulfill({ contentType: 'text/javascript', body: sdk });
      return;
    }
    const path = join(appDir, 'assets', url.pathname);
    await route.fulfill({
      contentType: types[extname(path)] ?? 'application/octet-stream',
      body: await readFile(path),
    });
  });
}

/** Opens the sidebar in one setting, 320 px wide and light. */
export async function openPanel(page: Page, setting: PanelSetting): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(
    `${origin}/index.html?colorScheme=light&panel=${encodeURIComponent(JSON.stringify(setting))}`,
  );
}

/** Tells the sidebar that the agent changed the scheme. */
export async function changeScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => {
    (window as unknown as { fireZaf(event: string, data: unknown): void }).fireZaf(
      'colorScheme.changed',
      chosen,
    );
  }, scheme);
}

/** Waits until all parts of the sidebar have been answered, and what there is nothing of has gone. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const busy = 'main > section[aria-busy="true"], [data-garden-id="loaders.skeleton"]';
    return document.querySelector('main > section') && !document.querySelector(busy);
  });
}

/** The height the sidebar asked for last, in pixels. */
export async function askedHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { zafInvocations } = window as unknown as {
      zafInvocations: [name: string, size?: { height: string }][];
    };
    const [, size] = zafInvocations.findLast(([name]) => name === 'resize') ?? [];
    return Number.parseInt(size?.height ?? '', 10);
  });
}

/** As much of Zendesk's script as the sidebar uses; what it answers stands in the page's address. */
const sdk = `
const setting = JSON.parse(new URLSearchParams(location.search).get('panel'));
const handlers = {};
const invocations = (window.zafInvocations = []);
const values = (window.zafValues = {
  'ticket.id': setting.place === 'unsaved' ? null : 42,
  'comment.type': 'publicReply',
  colorScheme: 'light',
  currentUser: { id: 9, locale: setting.locale },
});
window.fireZaf = (event, data) => (handlers[event] || []).forEach((handler) => handler(data));
const given = (answer) => {
  if ('status' in answer) throw { status: answer.status };
  return answer.body;
};
const request = async ({ url, type, data }) => {
  if (url === '/api/v2/tickets/42') return { ticket: { id: 42 } };
  if (url.startsWith('/api/v2/tickets/42/comments')) return { comments: [{ id: 7006 }], meta: { has_more: false } };
  const starts = Object.keys(setting.zendesk || {}).filter((start) => url.startsWith(start));
  const start = starts.sort((a, b) => b.length - a.length)[0];
  if (type === 'PUT') Object.assign(setting.zendesk[start].body.ticket, JSON.parse(data).ticket);
  if (start !== undefined) return given(setting.zendesk[start]);
  if (url.endsWith('/recommendations')) return given(setting.recommendations || { status: 404 });
  if (url.endsWith('/topic')) return given(setting.topic || { status: 404 });
  return url.endsWith('/feedback') ? { state: 'stored' } : given(setting.answer);
};
window.ZAFClient = {
  init: () => setting.place === 'outside' ? false : {
    context: async () => ({ location: 'ticket_sidebar', product: 'support' }),
    metadata: async () => ({ appId: 1, settings: setting.settings || { install_id: 'one', backend_host: 'brief.example.com' } }),
    get: async (path) => ({ [path]: values[path], errors: {} }),
    set: async (path, value) => { values[path] = value; },
    invoke: async (...call) => { invocations.push(call); },
    on: (event, handler) => { (handlers[event] = handlers[event] || []).push(handler); },
    off: () => undefined,
    request,
  },
};
`;
