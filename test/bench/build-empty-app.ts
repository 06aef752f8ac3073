import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { strToU8 } from 'fflate';
import { build } from 'vite';
import { loadAppFolder } from '../sandbox/apps/load-app-folder.ts';

/** The app in `empty-app/` as a package: built as the sidebar is, with the sidebar's own logos. */
export async function buildEmptyApp(): Promise<Map<string, Uint8Array>> {
  const outDir = await mkdtemp(join(tmpdir(), 'sidebrief-empty-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./empty-app', import.meta.url)),
    base: './',
    plugins: [react()],
    logLevel: 'silent',
    build: { outDir: join(outDir, 'assets'), assetsDir: '.', target: 'es2022' },
  });
  const files = loadAppFolder(outDir);
  await rm(outDir, { recursive: true, force: true });
  const manifest = JSON.parse(
    await readFile(new URL('../../manifest.json', import.meta.url), 'utf8'),
  ) as object;
  const own = { name: 'Empty', parameters: [], domainWhitelist: [] };
  files.set('manifest.json', strToU8(JSON.stringify({ ...manifest, ...own })));
  files.set('translations/en.json', strToU8(JSON.stringify({ app: { name: 'Empty' } })));
  return files;
}
