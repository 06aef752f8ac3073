import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { manifestFor, translationsFor } from './manifest-for.ts';
import { surfaceConfig } from './surface-config.ts';

export interface BuildOptions {
  /** Host of the vendor's backend, for a marketplace build; without it the self-hosted one is made. */
  marketplaceHost?: string;
  /** Absolute; `dist/` of the repository unless said otherwise. */
  outDir?: string;
  logLevel?: 'info' | 'warn' | 'error' | 'silent';
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds both surfaces: `app/` below the output folder is what zcli serves and packages, `console/`
 * is what the backend serves under `/console/`.
 *
 * @returns the two folders, absolute
 */
export async function buildAll(
  options: BuildOptions = {},
): Promise<{ app: string; console: string }> {
  const { marketplaceHost, outDir = `${root}dist`, logLevel = 'warn' } = options;
  if (marketplaceHost !== undefined && !hostPattern.test(marketplaceHost)) {
    throw new Error(
      `Not a host: ${marketplaceHost}. Give it like brief.example.com, without https://`,
    );
  }
  const app = `${outDir}/app`;
  await rm(app, { recursive: true, force: true });
  await Promise.all([
    build({ ...surfaceConfig('sidebar', marketplaceHost, outDir), logLevel }),
    build({ ...surfaceConfig('console', marketplaceHost, outDir), logLevel }),
  ]);
  await cp(`${root}assets`, `${app}/assets`, { recursive: true });
  await writeJson(
    `${app}/manifest.json`,
    manifestFor(await readJson('manifest.json'), marketplaceHost),
  );
  await mkdir(`${app}/translations`, { recursive: true });
  await writeJson(
    `${app}/translations/en.json`,
    translationsFor(await readJson('translations/en.json'), marketplaceHost),
  );
  // zcli writes this file, with the account's settings in it, beside the manifest it serves.
  await writeFile(`${app}/.zcliignore`, 'zcli.apps.config.json\n');
  return { app, console: `${outDir}/console` };
}

const hostPattern = /^[a-z0-9.-]+(:\d{1,5})?$/;

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(`${root}${path}`, 'utf8')) as T;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

// `npm run build`, or `npm run build -- --marketplace brief.example.com`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { marketplace: { type: 'string' } } });
  const started = performance.now();
  const built = await buildAll({ marketplaceHost: values.marketplace, logLevel: 'info' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${built.app} and ${built.console} in ${seconds} s`);
}
