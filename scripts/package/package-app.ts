import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAppFolder } from '../../test/sandbox/apps/load-app-folder.ts';
import { buildApp } from '../build-app.ts';
import { checkPackage } from './check-package.ts';
import { zipPackage } from './zip-package.ts';

export interface PackageOptions {
  /** Host of the vendor's backend: with it the marketplace's zip is made, without it the one to upload privately. */
  marketplaceHost?: string;
  /** The zip's path; `dist/sidebrief-<version>.zip`, or `-marketplace.zip`, unless said otherwise. */
  out?: string;
}

export interface PackagedApp {
  path: string;
  zipBytes: number;
  files: number;
}

/** A package that may not be uploaded; each problem says what to change. */
export class PackageRefused extends Error {
  readonly code = 'package_refused';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`The package is not written:\n${problems.map((line) => `- ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the app afresh, beside what is in `dist/`, checks what zcli would put into a package and writes it as
 * a zip. No account is asked.
 *
 * @throws PackageRefused when a check fails; then no zip is written
 */
export async function packageApp(options: PackageOptions = {}): Promise<PackagedApp> {
  const { marketplaceHost } = options;
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const outDir = await mkdtemp(join(tmpdir(), 'sidebrief-package-'));
  try {
    const folder = await buildApp({ marketplaceHost, outDir, forRelease: true });
    const files = loadAppFolder(folder);
    const zip = zipPackage(files);
    const problems = checkPackage(files, { version, marketplaceHost, zipBytes: zip.length });
    if (problems.length > 0) throw new PackageRefused(problems);
    const suffix = marketplaceHost === undefined ? '' : '-marketplace';
    const path = resolve(options.out ?? `${root}dist/sidebrief-${version}${suffix}.zip`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, zip);
    return { path, zipBytes: zip.length, files: files.size };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
