import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The app as it is packaged, with an empty page: for tests without a browser. */
export function minimalPackage(): Map<string, Uint8Array> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const paths = [
    'manifest.json',
    'translations/en.json',
    'assets/logo.png',
    'assets/logo-small.png',
  ];
  const page = new TextEncoder().encode('<!doctype html><title>Sidebrief</title>');
  return new Map([
    ...paths.map((path): [string, Uint8Array] => [
      path,
      new Uint8Array(readFileSync(`${root}${path}`)),
    ]),
    ['assets/index.html', page],
  ]);
}
