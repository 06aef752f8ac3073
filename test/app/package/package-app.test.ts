import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { packageApp } from '../../../scripts/package/package-app.ts';
import { zipPackage } from '../../../scripts/package/zip-package.ts';

const folder = await mkdtemp(join(tmpdir(), 'sidebrief-zip-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('packageApp', () => {
  it('writes the same bytes for the same sources, and nothing that does not belong in them', async () => {
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'in', 'a', 'second.zip')];
    const made = await packageApp({ marketplaceHost: 'brief.example.com', out: first });
    await packageApp({ marketplaceHost: 'brief.example.com', out: second });
    const zip = await readFile(first);
    expect(zip.equals(await readFile(second))).toBe(true);
    expect(made).toMatchObject({ path: first, zipBytes: (await stat(first)).size });
    expect(made.zipBytes).toBeLessThan(2 * 1024 * 1024);

    const files = unzipSync(new Uint8Array(zip));
    expect(Object.keys(files)).toEqual(Object.keys(files).toSorted());
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['manifest.json', 'assets/index.html', 'translations/pt-br.json']),
    );
    const names = Object.keys(files).join('\n');
    expect(names).not.toMatch(/\.map$|zcli|(?:^|\/)\./m);
    const scripts = Object.entries(files).filter(([path]) => path.endsWith('.js'));
    const code = scripts.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
    expect(code).toContain('brief.example.com');
    // The developers' React, which a test runner's NODE_ENV would bring, names its own documentation.
    expect(code).not.toContain('Check the render method');
    expect(code).not.toMatch(/localhost|127\.0\.0\.1|sourceMappingURL/);
  });

  it('writes no zip for a host that is none', async () => {
    const out = join(folder, 'never.zip');
    await expect(packageApp({ marketplaceHost: 'https://a.example', out })).rejects.toThrow(
      /without https/,
    );
    expect(await readdir(folder)).not.toContain('never.zip');
  });
});

describe('zipPackage', () => {
  it('does not depend on the order in which files are found', () => {
    const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
    const one = zipPackage(
      new Map([
        ['a', a],
        ['b', b],
      ] as const),
    );
    const other = zipPackage(
      new Map([
        ['b', b],
        ['a', a],
      ] as const),
    );
    expect(one).toEqual(other);
  });
});
