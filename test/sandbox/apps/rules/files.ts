import { zipSync } from 'fflate';
import type { AppPackage } from '../app-package.ts';
import { hasNoCode, isPrivate } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import { error } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const MAX_PRIVATE_ZIP_BYTES = 2 * 1024 * 1024;
const BLOCKED_EXTENSIONS =
  /\.(rar|zip|gzip|pdf|docx?|avi|bin|bz2?|csh|sh|jar|mp3|mpeg|odt|pptx?|xlsx?|7z)$/i;
/** First bytes of the kinds of file Zendesk refuses whatever their name says. */
const BLOCKED_STARTS: [string, number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['mpeg', [0x49, 0x44, 0x33]],
  ['mpeg', [0x00, 0x00, 0x01, 0xba]],
];

/** Kinds of file a package may not hold; these hold whatever the manifest says. */
export function checkFileKinds(files: Map<string, Uint8Array>): PackageFinding[] {
  return [...files]
    .map(([path, bytes]) => [path, blockedKind(path, bytes)] as const)
    .filter(([, kind]) => kind !== undefined)
    .map(([path, kind]) =>
      error('file-kind-blocked', `${path}: files of kind ${kind} are refused.`),
    );
}

/** Links, size, and code where none belongs. */
export function checkPackaging(manifest: Manifest, app: AppPackage): PackageFinding[] {
  const findings = app.symlinks.map((path) =>
    error('symlink', `${path} is a symbolic link; packages must hold the file itself.`),
  );
  if (isPrivate(manifest) && zipBytes(app) > MAX_PRIVATE_ZIP_BYTES) {
    findings.push(error('package-too-large', 'The zip of a private app may be 2 MB at most.'));
  }
  const code = [...app.files.keys()].find((path) => /\.jsx?$|^app\.s?css$|\.hdbs$/.test(path));
  if (hasNoCode(manifest) && code) {
    findings.push(error('code-unwanted', `${code}: an app of this kind holds no code.`));
  }
  return findings;
}

function blockedKind(path: string, bytes: Uint8Array): string | undefined {
  const byName = BLOCKED_EXTENSIONS.exec(path)?.[1]?.toLowerCase();
  if (byName) return byName;
  return BLOCKED_STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
}

function zipBytes({ files, zipBytes }: AppPackage): number {
  if (zipBytes !== undefined) return zipBytes;
  const raw = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  // Zipping is slow, and a package that is small unzipped is small enough.
  return raw <= MAX_PRIVATE_ZIP_BYTES ? raw : zipSync(Object.fromEntries(files)).length;
}
