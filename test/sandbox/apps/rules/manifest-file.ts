import { textOf } from '../app-package.ts';
import { findDuplicateKey } from '../find-duplicate-key.ts';
import { isRecord } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import { error } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

/** The manifest at the package's root, or why there is none to be read. */
export function readManifest(
  files: Map<string, Uint8Array>,
): { manifest: Manifest } | { finding: PackageFinding } {
  const text = textOf(files, 'manifest.json');
  if (text === undefined) return { finding: absent(files) };
  const parsed = parse(text);
  if (!isRecord(parsed)) {
    return { finding: error('manifest-not-json', 'manifest.json is not a JSON object.') };
  }
  const key = findDuplicateKey(text);
  if (key !== undefined) {
    return { finding: error('manifest-duplicate-key', `manifest.json names "${key}" twice.`) };
  }
  return { manifest: parsed };
}

function absent(files: Map<string, Uint8Array>): PackageFinding {
  const nested = [...files.keys()].find((path) => /^[^/]+\/manifest\.json$/.test(path));
  return nested
    ? error(
        'manifest-nested',
        `The manifest is at ${nested}; zip the folder's content, not the folder.`,
      )
    : error('manifest-missing', 'There is no manifest.json at the root of the package.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
