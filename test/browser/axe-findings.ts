import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { stillness } from './stillness.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Asked {
  /** Only these; all of them when left out. */
  rules?: string[] | undefined;
  /** Selectors of what is somebody else's. */
  exclude?: string[];
}

/**
 * What axe finds wrong on a page and in its frames, once nothing moves any longer. A page takes axe in once, however
 * often it is looked at: that takes longer than looking.
 *
 * @returns each broken rule with the elements that break it
 * @throws when a frame cannot be looked at
 */
export async function axeFindings(
  page: Page,
  { rules, exclude = [] }: Asked = {},
): Promise<[rule: string, elements: string[]][]> {
  await stillness(page);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: rules }),
  };
  const context = { include: [], exclude: exclude.map((selector) => [selector]) };
  const parts = await lookInto(page.mainFrame(), context, options);
  return page.evaluate(
    async ([parts, options]) => {
      const { violations } = await window.axe.finishRun(parts, options);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    [parts, options] as const,
  );
}

/** What a frame and those in it have to say, for `finishRun` to put together. */
async function lookInto(
  frame: Frame,
  context: axe.FrameContextObject,
  options: axe.RunOptions,
): Promise<axe.PartialResult[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const inner = await frame.evaluate((of) => window.axe.utils.getFrameContexts(of), context);
  const own = await frame.evaluate(([of, options]) => window.axe.runPartial(of, options), [
    context,
    options,
  ] as const);
  const parts = [own];
  for (const { frameSelector, frameContext } of inner) {
    const found = await frame.evaluateHandle(
      (selector) => window.axe.utils.shadowSelect(selector),
      frameSelector,
    );
    const child = await found.asElement()?.contentFrame();
    if (!child) throw new Error(`axe cannot look into ${JSON.stringify(frameSelector)}.`);
    parts.push(...(await lookInto(child, frameContext, options)));
  }
  return parts;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
