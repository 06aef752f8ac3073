import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { runDemo, type Demo, type DemoOptions } from '../demo/run-demo.ts';
import { launchChromium } from '../support/chromium.ts';

/** An agent at a ticket. */
export interface Seat {
  page: Page;
  context: BrowserContext;
  sidebar: FrameLocator;
}

/** The whole of it, as one starts it for a look, and Chromium; a test during which a page complains fails. */
export interface WatchedDemo {
  readonly demo: Demo;
  /** A page in a browser of its own, so tall. */
  openPage(height?: number, prepare?: (context: BrowserContext) => void): Promise<Page>;
  /** Opens the console and signs its admin in. */
  signIn(page: Page): Promise<void>;
  /** Opens a ticket as the person of this name, in a browser of their own. */
  sitDown(
    name: string,
    ticketId: number,
    prepare?: (context: BrowserContext) => void,
  ): Promise<Seat>;
}

/** Starts demo and Chromium before the tests of a file and ends them after it. */
export function watchDemo(
  options: Pick<DemoOptions, 'prepare' | 'unattended' | 'env'> = {},
): WatchedDemo {
  const complaints: string[] = [];
  let demo: Demo | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    demo = await runDemo({ port: 0, sandboxPort: 0, appDir: await ensureBuilt(), ...options });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  afterEach(() => expect(complaints.splice(0)).toEqual([]));

  const running = (): Demo => {
    if (!demo) throw new Error('The demo is started before the first test.');
    return demo;
  };
  const openPage: WatchedDemo['openPage'] = async (height = 900, prepare = () => undefined) => {
    if (!browser) throw new Error('Chromium is started before the first test.');
    const context = await browser.newContext({
      viewport: { width: 1280, height },
      reducedMotion: 'reduce',
    });
    prepare(context);
    const page = await context.newPage();
    // Only how long a failing wait takes: whole accounts are connected beside other work on the same machine.
    page.setDefaultTimeout(300_000);
    page.on('pageerror', (failure) => complaints.push(failure.message));
    page.on('console', (message) => {
      const isRefusal = /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
    });
    return page;
  };
  return {
    get demo() {
      return running();
    },
    openPage,
    async signIn(page) {
      const { consoleUrl, signIn } = running();
      await page.goto(consoleUrl);
      await page.getByLabel('E-mail').fill(signIn?.email ?? '');
      await page.getByLabel('Password').fill(signIn?.password ?? '');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Zendesk accounts' }).waitFor();
    },
    async sitDown(name, ticketId, prepare) {
      const { sandbox } = running();
      const user = [...sandbox.account.users.values()].find((one) => one.name === name);
      const page = await openPage(1400, prepare);
      const target = encodeURIComponent(`/agent/tickets/${ticketId}`);
      await page.goto(`${sandbox.origin}/agent/sign-in?user=${user?.id}&return=${target}`);
      return { page, context: page.context(), sidebar: page.frameLocator('iframe') };
    },
  };
}
