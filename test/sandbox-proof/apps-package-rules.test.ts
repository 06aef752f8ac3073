import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipPackage } from '../sandbox/apps/unzip-package.ts';
import { validatePackage } from '../sandbox/apps/validate-package.ts';
import type { PackageFinding } from '../sandbox/apps/validate-package.ts';
import { badPackages, english, location, manifest, parameter } from './apps-bad-packages.ts';
import { packageFiles, png } from './apps-good-package.ts';
import type { PackageContent } from './apps-good-package.ts';

/** Codes of one level for the good package with something changed. */
function codes(level: PackageFinding['level'], change: PackageContent = {}): string[] {
  const found = validatePackage(packageFiles(change)).filter((finding) => finding.level === level);
  return [...new Set(found.map((finding) => finding.code))];
}

describe('the package rules', () => {
  it('find nothing wrong with a good package', () => {
    expect(validatePackage(packageFiles())).toEqual([]);
  });

  it.each(badPackages)('refuse a package for %s and for nothing else (%#)', (code, change) => {
    expect(codes('error', change)).toEqual([code]);
  });

  const warned: [string, PackageContent][] = [
    ['parameter-without-scopes', parameter({ name: 'host', secure: true })],
    [
      'parameter-default-shown',
      parameter({ name: 'host', secure: true, scopes: ['url'], default: 'a' }),
    ],
    ['parameter-default-shown', parameter({ name: 'host', type: 'hidden', default: 'a' })],
    ['parameter-should-be-secure', parameter({ name: 'apikey' })],
    ['name-too-long', manifest({ name: 'x'.repeat(41) })],
    ['author-incomplete', manifest({ author: { name: 'A', url: 'https://a.example' } })],
    ['whitelist-not-a-host', manifest({ domainWhitelist: ['https://api.example.com'] })],
    ['logo-missing', { 'assets/logo.png': undefined }],
    ['logo-size', { 'assets/logo-small.png': png(64, 64) }],
    ['svg-sanitised', { 'assets/icon.svg': '<svg onload="go()"></svg>' }],
    ['svg-bitmap', { 'assets/icon.svg': '<svg><image href="a.png"/></svg>' }],
    ['http-request', { 'assets/main.js': 'fetch("http://a.example/x")' }],
    ['looks-secret', { 'assets/main.js': 'const id = "AKIAABCDEFGHIJKLMNOP"' }],
    ['secret-word', { 'assets/main.js': 'let secretToken' }],
  ];
  it.each(warned)('warn of %s without refusing the package (%#)', (code, change) => {
    expect(codes('error', change)).toEqual([]);
    expect(codes('warning', change)).toEqual([code]);
  });

  it('accept https, localhost, placeholders and files of the package as a location', () => {
    for (const url of [
      'https://a.example/app',
      'http://localhost:3000/',
      'https://{{setting.host}}/app',
      'assets/index.html?from=sidebar',
    ]) {
      expect(codes('error', location({ url })), url).toEqual([]);
    }
  });

  it('accept a marketplace package that has its listing texts', () => {
    const app = {
      name: 'Helper',
      short_description: 'Helps',
      long_description: 'Helps a lot',
      installation_instructions: 'Install',
    };
    expect(codes('error', { ...manifest({ private: false }), ...english({ app }) })).toEqual([]);
  });

  it('refuse a symbolic link, read from the mode bits of the zip', () => {
    const content = Object.fromEntries(packageFiles());
    const zip = zipSync({
      ...content,
      'assets/link.js': [strToU8('main.js'), { os: 3, attrs: 0o120777 << 16 }],
    });
    const app = unzipPackage(zip);
    const errors = validatePackage(app.files, app).filter(({ level }) => level === 'error');
    expect(app.symlinks).toEqual(['assets/link.js']);
    expect(errors.map(({ code }) => code)).toEqual(['symlink']);
  });

  it('limit private apps to 2 MB zipped, and marketplace apps not', () => {
    const large = new Uint8Array(3 * 1024 * 1024);
    // Random bytes do not get smaller by zipping.
    for (let at = 0; at < large.length; at += 65536) {
      crypto.getRandomValues(large.subarray(at, at + 65536));
    }
    const errors = (change: PackageContent) =>
      codes('error', { ...change, 'assets/large.dat': large });
    expect(errors({})).toEqual(['package-too-large']);
    expect(validatePackage(packageFiles(), { symlinks: [], zipBytes: 2097153 })).toMatchObject([
      { code: 'package-too-large' },
    ]);
    expect(validatePackage(packageFiles(), { symlinks: [], zipBytes: 2097152 })).toEqual([]);
    expect(errors(manifest({ private: false }))).toEqual(['translation-text-missing']);
  });

  it('refuse a zip whose paths leave the package', () => {
    const zip = zipSync({ '../evil.js': strToU8('x') });
    expect(() => unzipPackage(zip)).toThrow('leaves the package');
  });
});
