import type { Page } from 'playwright-core';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { runDemo } from '../demo/run-demo.ts';
import { changeInstallation } from '../sandbox/apps/change-installation.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { uploadApp } from '../sandbox/apps/upload-app.ts';
import { launchChromium } from '../support/chromium.ts';
import { buildEmptyApp } from './build-empty-app.ts';
import { percentile } from './post.ts';

export interface Painted {
  /** Medians, from the moment the agent opens the ticket. */
  briefMs: number;
  emptyMs: number;
  ratio: number;
  /** The same from the moment the host page sets the frame's address: the sidebar's own part. */
  briefInFrameMs: number;
  emptyInFrameMs: number;
}

/**
 * From opening the ticket to the frame after the brief stands in the sidebar, beside an empty Garden app in the same
 * host page; turn by turn, after some turns that do not count.
 */
export async function measurePainted(load: { turns: number }): Promise<Painted> {
  const demo = await runDemo({ port: 0, sandboxPort: 0, appDir: await ensureBuilt() });
  const browser = await launchChromium();
  try {
    const { sandbox } = demo;
    const ours = [...sandbox.account.installations.values()][0]?.id ?? 0;
    const app = uploadApp(sandbox, await buildEmptyApp());
    const empty = installApp(sandbox, { appId: app.id, settings: { name: 'Empty' } }).id;
    await atRest(sandbox.requests);
    const page = await browser.newPage();
    await page.addInitScript(notePaint);
    const times: Record<'brief' | 'empty', Took[]> = { brief: [], empty: [] };
    for (let turn = -4; turn < load.turns; turn++) {
      for (const kind of ['empty', 'brief'] as const) {
        changeInstallation(sandbox, ours, { enabled: kind === 'brief' });
        changeInstallation(sandbox, empty, { enabled: kind === 'empty' });
        const took = await timeOf(page, demo.ticketUrl);
        if (turn >= 0) times[kind].push(took);
      }
    }
    const median = (kind: 'brief' | 'empty', from: keyof Took): number =>
      percentile(
        times[kind].map((took) => took[from]).toSorted((a, b) => a - b),
        0.5,
      );
    const [briefMs, emptyMs] = [median('brief', 'open'), median('empty', 'open')];
    return {
      briefMs: Math.round(briefMs),
      emptyMs: Math.round(emptyMs),
      ratio: briefMs / emptyMs,
      briefInFrameMs: Math.round(median('brief', 'frame')),
      emptyInFrameMs: Math.round(median('empty', 'frame')),
    };
  } finally {
    await browser.close();
    await demo.stop();
  }
}

/** The demo's backend has just been connected, and reads the account's past; agents meet that on the first day only. */
async function atRest(requests: readonly unknown[]): Promise<void> {
  for (let seen = -1, looks = 0; seen !== requests.length && looks < 30; looks++) {
    seen = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

/** Milliseconds from opening the ticket, and from the start of the app's frame. */
interface Took {
  open: number;
  frame: number;
}

async function timeOf(page: Page, url: string): Promise<Took> {
  await page.goto(url);
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The app has no frame.');
  await frame.waitForURL(/app_guid/);
  const painted = await frame.waitForFunction(
    () => (globalThis as { paintedAt?: number }).paintedAt,
    undefined,
    { timeout: 20_000 },
  );
  const inFrame = (await painted.jsonValue()) ?? Number.NaN;
  const [outer, inner] = await Promise.all([
    page.evaluate(() => performance.timeOrigin),
    frame.evaluate(() => performance.timeOrigin),
  ]);
  return { open: inner - outer + inFrame, frame: inFrame };
}

/** Runs in every frame: notes when the brief (it says what it covers) or the empty app's text has been painted. */
function notePaint(): void {
  if (window === window.top) return;
  const look = (): void => {
    const text = document.body?.textContent ?? '';
    if (!document.querySelector('[data-painted]') && !/Covers \d+/.test(text)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { paintedAt: performance.now() })),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
