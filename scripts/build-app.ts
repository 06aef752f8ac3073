import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { manifestFor, translationsFor } from './manifest-for.ts';
import type { Manifest, Translations } from './manifest-for.ts';
import { surfaceConfig } from './surface-config.ts';

export interface AppBuildOptions {
  /** Host of the vendor's backend, for a marketplace build; without it the self-hosted one is made. */
  marketplaceHost?: string;
  /** Absolute; the app goes to `app/` in it. `dist/` of the repository unless said otherwise. */
  outDir?: string;
  /** A build to be given away speaks to no backend on the agent's own machine. */
  forRelease?: boolean;
  logLevel?: 'info' | 'warn' | 'error' | 'silent';
}

const root = fileURLToPath(new URL('..', import.meta.url));
const hostPattern = /^[a-z0-9.-]+(:\d{1,5})?$/;

/**
 * Builds the folder that zcli serves and packages: `manifest.json`, `assets/`, `translations/` and
 * `.zcliignore`.
 *
 * @returns the folder, absolute
 * @throws Error when the marketplace host is an address and not a host
 */
export async function buildApp(options: AppBuildOptions = {}): Promise<string> {
  const { marketplaceHost, outDir = `${root}dist`, forRelease, logLevel = 'warn' } = options;
  if (marketplaceHost !== undefined && !hostPattern.test(marketplaceHost)) {
    throw new Error(
      `Not a host: ${marketplaceHost}. Give it like brief.example.com, without https://`,
    );
  }
  const app = `${outDir}/app`;
  await rm(app, { recursive: true, force: true });
  await build({ ...surfaceConfig('sidebar', { marketplaceHost, outDir, forRelease }), logLevel });
  await cp(`${root}assets`, `${app}/assets`, { recursive: true });
  const manifest = await readJson<Manifest>('manifest.json');
  await writeJson(`${app}/manifest.json`, manifestFor(manifest, marketplaceHost));
  await mkdir(`${app}/translations`, { recursive: true });
  for (const file of await readdir(`${root}translations`)) {
    const texts = await readJson<Translations>(`translations/${file}`);
    await writeJson(`${app}/translations/${file}`, translationsFor(texts, marketplaceHost));
  }
  // zcli writes this file, with the account's settings in it, beside the manifest it serves.
  await writeFile(`${app}/.zcliignore`, 'zcli.apps.config.json\n');
  return app;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(`${root}${path}`, 'utf8')) as T;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
