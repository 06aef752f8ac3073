import { unzipSync } from 'fflate';
import type { AppPackage } from './app-package.ts';

const MAX_UNZIPPED_BYTES = 64 * 1024 * 1024;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const SYMLINK_MODE = 0o120000;

/**
 * The content of an uploaded zip. Throws when the bytes are no zip, a path would leave the package,
 * or the content is far beyond what an app can be.
 */
export function unzipPackage(zip: Uint8Array): AppPackage {
  let total = 0;
  const content = unzipSync(zip, {
    filter: (file) => {
      total += file.originalSize;
      if (total > MAX_UNZIPPED_BYTES) throw new Error('The package is too large unzipped.');
      if (file.name.split('/').includes('..')) throw new Error(`${file.name} leaves the package.`);
      // zcli and the validator leave tmp/ (older zips) out.
      return !file.name.endsWith('/') && !file.name.startsWith('tmp/');
    },
  });
  return {
    files: new Map(Object.entries(content)),
    symlinks: symlinksIn(zip),
    zipBytes: zip.length,
  };
}

/** Unix mode bits stand in the upper half of a central directory entry's external attributes. */
function symlinksIn(zip: Uint8Array): string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return [];
  const links: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) break;
    const nameLength = view.getUint16(at + 28, true);
    const mode = view.getUint32(at + 38, true) >>> 16;
    if ((mode & 0o170000) === SYMLINK_MODE) {
      links.push(new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)));
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return links;
}
