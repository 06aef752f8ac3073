import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildAll } from '../../../scripts/build.ts';

const outDir = await mkdtemp(join(tmpdir(), 'sidebrief-build-'));
afterAll(() => rm(outDir, { recursive: true, force: true }));

describe('buildAll', () => {
  it('makes a package that zcli serves, and the console, for the host of a marketplace', async () => {
    const built = await buildAll({
      marketplaceHost: 'brief.example.com',
      outDir,
      logLevel: 'silent',
    });
    const files = await readdir(built.app, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        '.zcliignore',
        'manifest.json',
        join('translations', 'en.json'),
        join('assets', 'index.html'),
        join('assets', 'logo.png'),
        join('assets', 'logo-small.png'),
      ]),
    );
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const scripts = await Promise.all(
      files
        .filter((file) => file.endsWith('.js'))
        .map((file) => readFile(join(built.app, file), 'utf8')),
    );
    expect(scripts.some((script) => script.includes('brief.example.com'))).toBe(true);

    const page = await readFile(join(built.app, 'assets', 'index.html'), 'utf8');
    expect(page).toContain(
      'src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"',
    );
    // Nothing that is loaded later waits for what is loaded before it.
    for (const part of ['vendor-zod', 'open-sidebar', 'vendor', 'draw-sidebar']) {
      expect(page).toMatch(new RegExp(`rel="modulepreload"[^>]*href="\\./${part}-`));
    }
    // Zendesk serves the page from a path of its own choosing, and inline scripts may be refused.
    expect(page).not.toMatch(/(?:src|href)="\//);
    expect(page).not.toMatch(/<script(?![^>]*src=)/);

    const console = await readFile(join(built.console, 'index.html'), 'utf8');
    expect(console).toMatch(/src="\/console\/assets\//);
  });

  it('refuses a marketplace host that is an address', async () => {
    await expect(
      buildAll({ marketplaceHost: 'https://brief.example.com', outDir }),
    ).rejects.toThrow(/without https/);
  });
});
