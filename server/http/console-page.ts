import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { AppEnv } from './env.ts';

/** The built console. Every address below /console/ that is no file is the page itself, which has its own routes. */
export function consolePage(consoleDir: string): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(
      '/assets/*',
      serveStatic({
        root: consoleDir,
        rewriteRequestPath: (path) => path.replace(/^\/console/, ''),
        onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
    )
    .get('/*', async (c) => {
      c.header('cache-control', 'no-cache');
      return c.html(await readFile(join(consoleDir, 'index.html'), 'utf8'));
    });
}
