import { textOf } from '../app-package.ts';
import { error, warning } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const BANNER = { width: 830, height: 200 };
const LOGOS = [
  { path: 'assets/logo.png', side: 320 },
  { path: 'assets/logo-small.png', side: 128 },
];
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Banner (Zendesk checks its size), logos (Zendesk does not, its listing guide does) and svg files. */
export function checkImages(files: Map<string, Uint8Array>): PackageFinding[] {
  return [
    ...checkBanner(files.get('assets/banner.png')),
    ...checkLogos(files),
    ...checkSvgs(files),
  ];
}

function checkBanner(bytes: Uint8Array | undefined): PackageFinding[] {
  if (!bytes) return [];
  const size = pngSize(bytes);
  if (!size) return [error('banner-not-png', 'assets/banner.png is not a PNG picture.')];
  const fits = [1, 2].some(
    (times) => size.width === BANNER.width * times && size.height === BANNER.height * times,
  );
  return fits ? [] : [error('banner-size', 'assets/banner.png must be 830x200 or 1660x400.')];
}

function checkLogos(files: Map<string, Uint8Array>): PackageFinding[] {
  return LOGOS.flatMap(({ path, side }) => {
    const bytes = files.get(path);
    if (!bytes) return [warning('logo-missing', `${path} is missing; the listing needs it.`)];
    const size = pngSize(bytes);
    return size?.width === side && size.height === side
      ? []
      : [warning('logo-size', `${path} must be a PNG picture of ${side}x${side}.`)];
  });
}

function checkSvgs(files: Map<string, Uint8Array>): PackageFinding[] {
  return [...files.keys()]
    .filter((path) => /^assets\/.*\.svg$/.test(path))
    .flatMap((path) => {
      const markup = textOf(files, path) ?? '';
      if (/<image[\s/>]/i.test(markup)) {
        return [warning('svg-bitmap', `${path} holds a bitmap; Zendesk replaces the picture.`)];
      }
      return /<(script|foreignobject|iframe)[\s/>]|\son\w+\s*=|javascript:/i.test(markup)
        ? [warning('svg-sanitised', `${path} holds scripts; Zendesk takes them out.`)]
        : [];
    });
}

function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || !PNG_START.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
