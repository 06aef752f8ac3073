import { isRecord } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { AppPackage } from './app-package.ts';
import { warning } from './package-finding.ts';
import type { PackageFinding } from './package-finding.ts';
import { checkFileKinds, checkPackaging } from './rules/files.ts';
import { checkImages } from './rules/images.ts';
import { readManifest } from './rules/manifest-file.ts';
import { checkManifestKeys } from './rules/manifest-keys.ts';
import { checkLocations } from './rules/manifest-locations.ts';
import { checkParameters } from './rules/manifest-parameters.ts';
import { checkRequirements } from './rules/requirements.ts';
import { checkInsecureRequests, checkSecrets } from './rules/secrets.ts';
import { checkDefaultLocale, checkTranslations } from './rules/translations.ts';

export type { PackageFinding } from './package-finding.ts';

/**
 * What Zendesk would say about a package before taking it: errors refuse it, warnings do not.
 * The rules are those of Zendesk's own validator (zendesk/zendesk_apps_support on GitHub); like
 * there, the rest of a package is looked at only when its manifest has no error. Warnings about
 * logos, names, authors and whitelist entries are ours: the listing guide asks, the validator does not.
 */
export function validatePackage(
  files: Map<string, Uint8Array>,
  packaging: Partial<Omit<AppPackage, 'files'>> = {},
): PackageFinding[] {
  const app: AppPackage = {
    files,
    symlinks: packaging.symlinks ?? [],
    zipBytes: packaging.zipBytes,
  };
  const read = readManifest(files);
  const findings = 'finding' in read ? [read.finding] : checkManifest(read.manifest, app);
  return [...findings, ...checkImages(files), ...checkFileKinds(files), ...checkSecrets(files)];
}

function checkManifest(manifest: Manifest, app: AppPackage): PackageFinding[] {
  const findings = [
    ...checkManifestKeys(manifest),
    ...checkDefaultLocale(manifest, app.files),
    ...checkLocations(manifest, app.files),
    ...checkParameters(manifest),
    ...advice(manifest),
  ];
  if (findings.some((finding) => finding.level === 'error')) return findings;
  return [
    ...findings,
    ...checkPackaging(manifest, app),
    ...checkTranslations(manifest, app.files),
    ...checkRequirements(manifest, app.files),
    ...checkInsecureRequests(app.files),
  ];
}

function advice(manifest: Manifest): PackageFinding[] {
  const author = isRecord(manifest.author) ? manifest.author : undefined;
  const list = Array.isArray(manifest.domainWhitelist) ? manifest.domainWhitelist : [];
  return [
    ...['name', 'email', 'url']
      .filter((key) => author && !(key in author))
      .map((key) => warning('author-incomplete', `The author has no ${key}.`)),
    ...list
      .filter((host) => typeof host === 'string' && host.includes('/'))
      .map((host) =>
        warning('whitelist-not-a-host', `"${host}" is no bare host, so it never matches.`),
      ),
  ];
}
