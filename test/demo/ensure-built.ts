import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../scripts/build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = [
  'app/**/*',
  'server/contract/*',
  'translations/*',
  'assets/*',
  'manifest.json',
  'scripts/*',
  'package-lock.json',
];

/** Builds sidebar and console unless what is built is newer than every source. @returns the app's folder */
export async function ensureBuilt(): Promise<string> {
  const app = `${root}dist/app`;
  const built = [
    `${app}/manifest.json`,
    `${app}/assets/index.html`,
    `${root}dist/console/index.html`,
  ];
  const newest = Math.max(
    ...sources
      .flatMap((pattern) => globSync(pattern, { cwd: root }))
      .map((path) => statSync(`${root}${path}`).mtimeMs),
  );
  const isCurrent = built.every((path) => existsSync(path) && statSync(path).mtimeMs > newest);
  if (!isCurrent) await buildAll();
  return app;
}
