import { zipSync, type Zippable } from 'fflate';

/**
 * The files as a zip, the same bytes for the same files: sorted by path, with one time for all. fflate writes
 * local time, so the moment is given in local time too.
 */
export function zipPackage(files: Map<string, Uint8Array>): Uint8Array {
  const mtime = new Date(2000, 0, 1);
  const paths = [...files.keys()].sort();
  const content = paths.map((path) => [path, files.get(path)]);
  return zipSync(Object.fromEntries(content) as Zippable, { mtime, level: 9 });
}
