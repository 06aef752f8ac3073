import { strToU8 } from 'fflate';

/** What to change in the good package: a file's new content, or `undefined` to leave it out. */
export type PackageContent = Record<string, string | Uint8Array | undefined>;

export const goodManifest = {
  name: 'Helper',
  author: { name: 'Ada', email: 'ada@helper.example', url: 'https://helper.example' },
  defaultLocale: 'en',
  private: true,
  location: { support: { ticket_sidebar: { url: 'assets/index.html', flexible: true } } },
  version: '1.2.0',
  frameworkVersion: '2.0',
  parameters: [
    { name: 'backend_host', type: 'text' },
    { name: 'shared_value', type: 'text', secure: true, scopes: ['header'] },
  ],
  domainWhitelist: ['{{setting.backend_host}}'],
};

/** A package no rule objects to, with the given changes. */
export function packageFiles(change: PackageContent = {}): Map<string, Uint8Array> {
  const content: PackageContent = {
    'manifest.json': JSON.stringify(goodManifest),
    'translations/en.json': JSON.stringify({
      app: { name: 'Helper', parameters: { backend_host: { label: 'Host' } } },
    }),
    'assets/index.html': '<!doctype html><title>Helper</title>',
    'assets/main.js': 'console.log(1)',
    'assets/logo.png': png(320, 320),
    'assets/logo-small.png': png(128, 128),
    ...change,
  };
  const files = new Map<string, Uint8Array>();
  for (const [path, value] of Object.entries(content)) {
    if (value !== undefined) files.set(path, typeof value === 'string' ? strToU8(value) : value);
  }
  return files;
}

/** The first bytes of a PNG picture of this size: all the rules read. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}
