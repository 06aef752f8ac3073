import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** What the backend answers, from `METHOD /path` below `/api/console`: a body, or the status of a refusal. */
export type Answers = Record<string, { body: unknown } | { status: number; code: string }>;

export const consoleOrigin = 'https://console.test';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/**
 * Serves the built console to a browser, in front of a backend made of answers.
 *
 * @param answers asked anew for each request, so that a test may change them
 * @param noteUnknown is told of what has no answer
 */
export async function serveConsole(
  context: BrowserContext,
  consoleDir: string,
  answers: () => Answers,
  noteUnknown: (question: string) => void,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/api/')) {
      const path = join(consoleDir, pathname.replace('/console', ''));
      const file = extname(path) && existsSync(path) ? path : join(consoleDir, 'index.html');
      await route.fulfill({
        contentType: types[extname(file)] ?? 'application/octet-stream',
        body: await readFile(file),
      });
      return;
    }
    const question = `${request.method()} ${pathname.replace('/api/console', '')}`;
    const answer = answers()[question];
    if (!answer) noteUnknown(question);
    const status = answer && 'body' in answer ? 200 : (answer?.status ?? 404);
    const json =
      answer && 'body' in answer
        ? answer.body
        : {
            error: {
              code: answer?.code ?? 'not_found',
              message: 'There is nothing here that you may see.',
            },
          };
    await route.fulfill({ status, json });
  });
}
