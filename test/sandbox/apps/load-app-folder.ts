import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/**
 * A built app folder (`dist/app`) as a package's files. As zcli does, `tmp/`, dotfiles and what the patterns
 * of `.zcliignore` match stay out; symbolic links are refused, as packages may not hold them.
 */
export function loadAppFolder(folder: string): Map<string, Uint8Array> {
  const ignored = ignoredPatterns(folder);
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = relative(folder, join(folder, name)).split(sep).join('/');
    const leftOut =
      path.startsWith('tmp/') ||
      path.split('/').some((part) => part.startsWith('.')) ||
      ignored.some((pattern) => posix.matchesGlob(path, pattern));
    if (leftOut) continue;
    const info = lstatSync(join(folder, name));
    if (info.isSymbolicLink())
      throw new Error(`${path} is a symbolic link; a package holds files.`);
    if (info.isFile()) files.set(path, new Uint8Array(readFileSync(join(folder, name))));
  }
  return files;
}

function ignoredPatterns(folder: string): string[] {
  try {
    const lines = readFileSync(join(folder, '.zcliignore'), 'utf8').split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
}
