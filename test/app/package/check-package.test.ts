import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { manifestFor, translationsFor } from '../../../scripts/manifest-for.ts';
import type { Manifest, Translations } from '../../../scripts/manifest-for.ts';
import { checkPackage, type PackageCheck } from '../../../scripts/package/check-package.ts';

const host = 'brief.example.com';
const locales = ['en', 'de', 'es', 'fr', 'ja', 'pt-br'];
const check: PackageCheck = { version: '0.1.0', marketplaceHost: host, zipBytes: 1000 };
const manifest = manifestFor(JSON.parse(source('manifest.json')) as Manifest, host);

describe.each([
  ['marketplace', host],
  ['self-hosted', undefined],
] as const)('the %s package', (_name, marketplaceHost) => {
  it('has nothing that stands between it and its upload', () => {
    expect(checkPackage(packageFor(marketplaceHost), { ...check, marketplaceHost })).toEqual([]);
  });
});

const pages: [path: string, content: string | Uint8Array, problem: string][] = [
  ['assets/main.js.map', '{}', 'assets/main.js.map is a source map: build without source maps.'],
  ['assets/main.js', '//# sourceMappingURL=main.js.map', 'assets/main.js names a source map'],
  ['assets/main.js', 'const at = `localhost`', "names localhost, which is the agent's own machine"],
  ['assets/main.js', 'get("https://127.0.0.1:8080")', 'assets/main.js names 127.0.0.1'],
  ['assets/main.css', 'a { background: url(//[::1]/a) }', 'assets/main.css names [::1]'],
  ['assets/main.js', 'get("http://brief.example.com")', 'names insecure addresses'],
  ['assets/main.js', 'const apiToken = "token: abcdefgh"', 'assets/main.js may hold a token'],
  ['assets/main.js', 'const api_key = 1', 'assets/main.js says "api_key"'],
  ['zcli.apps.config.json', '{}', 'name it in .zcliignore'],
  ['assets/zcli.apps.config.json', '{}', "holds an account's settings"],
  ['.env', 'A=1', '.env is a hidden file'],
  ['assets/.DS_Store', '', 'assets/.DS_Store is a hidden file'],
  ['assets/manual.pdf', 'words', 'files of kind pdf are refused'],
  ['assets/logo.png', png('assets/logo-small.png'), 'must be a PNG picture of 320x320'],
  ['assets/logo-small.png', png('assets/logo.png'), 'must be a PNG picture of 128x128'],
  ['assets/icon.svg', '<svg onload="go()"></svg>', 'assets/icon.svg holds scripts'],
  ['manifest.json', '{', 'manifest.json'],
  ['manifest.json', change({ frameworkVersion: '1.0' }), 'Only frameworkVersion "2.0" runs'],
  ['manifest.json', change({ defaultLocale: 'nl' }), 'translations/nl.json is missing'],
  ['manifest.json', change({ version: '0.2.0' }), 'says version 0.2.0, package.json 0.1.0'],
  ['manifest.json', change({ private: true }), 'must say "private": false for the marketplace'],
  [
    'manifest.json',
    change({ domainWhitelist: ['{{setting.backend_host}}'] }),
    'must have the domainWhitelist ["brief.example.com"]',
  ],
  [
    'manifest.json',
    change({ parameters: [...manifest.parameters, { name: 'region', type: 'text' }] }),
    'translations/ja.json has no label for the setting region',
  ],
  ['translations/fr.json', '{', 'translations/fr.json is not JSON'],
  ['translations/de.json', text('de', { name: 'S'.repeat(41) }), 'translations/de.json: app.name'],
  [
    'translations/es.json',
    text('es', { short_description: 'x'.repeat(81) }),
    'translations/es.json: app.short_description',
  ],
  [
    'translations/pt-br.json',
    text('pt-br', { long_description: '' }),
    'translations/pt-br.json: app.long_description',
  ],
  [
    'translations/en.json',
    text('en', { installation_instructions: undefined }),
    'translations/en.json lacks app.installation_instructions',
  ],
  [
    'translations/fr.json',
    text('fr', { parameters: { install_id: { label: 'Id' } } }),
    'translations/fr.json: app.parameters.install_id.helpText',
  ],
];

describe('a package that is not right', () => {
  it.each(pages)('is refused for its %s, and the reason is said (%#)', (path, content, problem) => {
    const files = packageFor(host);
    files.set(path, typeof content === 'string' ? strToU8(content) : content);
    expect(checkPackage(files, check).join('\n')).toContain(problem);
  });

  it.each(['manifest.json', 'assets/logo.png', 'assets/index.html', 'translations/de.json'])(
    'is refused without its %s',
    (path) => {
      const files = packageFor(host);
      files.delete(path);
      expect(checkPackage(files, check).join('\n')).toContain(path);
    },
  );

  it('is refused above the 2 MB that Zendesk takes, and at 2 MB not', () => {
    const files = packageFor(host);
    const limit = 2 * 1024 * 1024;
    expect(checkPackage(files, { ...check, zipBytes: limit })).toEqual([]);
    expect(checkPackage(files, { ...check, zipBytes: limit + 1 })).toEqual([
      'The zip is 2.0 MB; Zendesk takes 2 MB. Look at its largest files.',
    ]);
  });

  it('is refused for one account when it was built for the marketplace', () => {
    expect(checkPackage(packageFor(host), { ...check, marketplaceHost: undefined })).toEqual([
      'manifest.json must say "private": true for an upload to one account.',
      'manifest.json must have the domainWhitelist ["{{setting.backend_host}}"].',
    ]);
  });
});

/** The package with an empty page in the place of the built one. */
function packageFor(marketplaceHost: string | undefined): Map<string, Uint8Array> {
  const made = manifestFor(JSON.parse(source('manifest.json')) as Manifest, marketplaceHost);
  return new Map<string, Uint8Array>([
    ['manifest.json', strToU8(JSON.stringify(made))],
    ['assets/index.html', strToU8('<!doctype html><title>Sidebrief</title>')],
    ['assets/logo.png', png('assets/logo.png')],
    ['assets/logo-small.png', png('assets/logo-small.png')],
    ...locales.map((locale): [string, Uint8Array] => [
      `translations/${locale}.json`,
      strToU8(JSON.stringify(translationsFor(texts(locale), marketplaceHost))),
    ]),
  ]);
}

function change(values: Record<string, unknown>): string {
  return JSON.stringify({ ...manifest, ...values });
}

function text(locale: string, values: Record<string, unknown>): string {
  const { app } = translationsFor(texts(locale), host);
  return JSON.stringify({ app: { ...app, ...values } });
}

function texts(locale: string): Translations {
  return JSON.parse(source(`translations/${locale}.json`)) as Translations;
}

function source(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

function png(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
}
