import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { buildApp, type AppBuildOptions } from './build-app.ts';
import { surfaceConfig } from './surface-config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds both surfaces: `app/` below the output folder is what zcli serves and packages, `console/`
 * is what the backend serves under `/console/`.
 *
 * @returns the two folders, absolute
 */
export async function buildAll(
  options: AppBuildOptions = {},
): Promise<{ app: string; console: string }> {
  const { marketplaceHost, outDir = `${root}dist`, logLevel = 'warn' } = options;
  const [app] = await Promise.all([
    buildApp(options),
    build({ ...surfaceConfig('console', { marketplaceHost, outDir }), logLevel }),
  ]);
  return { app, console: `${outDir}/console` };
}

// `npm run build`, or `npm run build -- --host brief.example.com`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { host: { type: 'string', default: process.env['MARKETPLACE_HOST'] } },
  });
  const started = performance.now();
  const built = await buildAll({ marketplaceHost: values.host || undefined, logLevel: 'info' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${built.app} and ${built.console} in ${seconds} s`);
}
